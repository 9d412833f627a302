//! RON as text with its comments: spans and splices. Knows no city.
