//! One side of the exchange, its vectors turned round: for each feature, who has it. It must not know what it means.

use std::collections::HashMap;

use super::vector::Vector;

/// All needs, or all offers.
pub(super) struct Side<T> {
    pub list: Vec<T>,
    pub vectors: Vec<Vector>,
    /// For each feature, whose vector has it and with what weight.
    pub having: Vec<Vec<(u32, f32)>>,
    pub by_ref: HashMap<(usize, String), usize>,
}

impl<T> Default for Side<T> {
    fn default() -> Side<T> {
        Side { list: Vec::new(), vectors: Vec::new(), having: Vec::new(), by_ref: HashMap::new() }
    }
}

impl<T> Side<T> {
    pub fn push(&mut self, one: T, city: usize, id: &str, vector: Vector) {
        self.by_ref.entry((city, id.to_string())).or_insert(self.list.len());
        self.list.push(one);
        self.vectors.push(vector);
    }

    pub fn index(&mut self, features: usize) {
        self.having = vec![Vec::new(); features];
        for (at, vector) in self.vectors.iter().enumerate() {
            for (feature, weight) in vector {
                self.having[*feature as usize].push((at as u32, *weight));
            }
        }
    }

    /// What a vector has in common with each, by place.
    pub fn likeness(&self, vector: &Vector) -> Vec<f32> {
        let mut out = vec![0.0; self.list.len()];
        for (feature, weight) in vector {
            for (at, with) in &self.having[*feature as usize] {
                out[*at as usize] += weight * with;
            }
        }
        out
    }
}
