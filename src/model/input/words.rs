//! What people of the network write for yes and no, for the marks of a scale and for the names of choices, each in their
//! own language, folded. It must not know fields.

use crate::fold::key;

/// A word for the highest, the middle and the lowest mark.
const MARKS: [(i64, &str); 3] = [
    (
        5,
        "h|high|very high|strong|wysoki|wysoka|wysokie|duzy|duza|duze|haut|haute|eleve|elevee|fort|forte|alto|alta|elevato|\
         elevata|ridicat|ridicata|mare|inalt|elevado|hog|hogt|stor|stort|hoch|gross",
    ),
    (
        3,
        "m|medium|middle|moderate|average|sredni|srednia|srednie|umiarkowany|moyen|moyenne|medio|media|mediu|medie|mediano|\
         mittel|mittelgross|medel|mellan|medelstor",
    ),
    (
        1,
        "l|low|very low|weak|niski|niska|niskie|maly|mala|male|bas|basse|faible|basso|bassa|bajo|baja|scazut|scazuta|mic|\
         baixo|baixa|lag|lagt|liten|litet|niedrig|gering|klein",
    ),
];

const YES: &str = "yes|y|true|x|1|\u{2713}|\u{2714}|\u{2611}|tak|t|prawda|oui|o|vrai|si|vero|verdadero|da|adevarat|sim|verdadeiro|ja|j|\
     wahr|sant";
const NO: &str =
    "no|n|false|0|-|\u{2717}|\u{2718}|\u{2610}|nie|falsz|non|faux|falso|nu|fals|nao|nej|falskt|nein|falsch";

/// Names of choices, with other words for them. A name means the same wherever it may be chosen.
#[rustfmt::skip]
const NAMES: &[(&str, &str)] = &[
    ("Core", "rdzen|jadro|noyau|nucleo|centro|nucleu|karna|karngrupp|kern|kerngruppe|inner circle"),
    ("Member", "czlonek|czlonkini|membre|membro|miembro|membru|medlem|mitglied"),
    ("Associate", "partner|stowarzyszony|associe|partenaire|associato|asociado|asociat|associado|partenerul|associerad|assoziiert|partner stowarzyszony"),
    ("Informed", "informowany|informe|informato|informado|informat|informerad|informiert"),
    ("Active", "aktywny|aktywna|aktywne|actif|active|attivo|attiva|activo|activa|activ|ativo|ativa|aktiv"),
    ("Invited", "zaproszony|zaproszona|zaproszone|invite|invitee|invitato|invitata|invitado|invitada|invitat|convidado|inbjuden|eingeladen"),
    ("Dormant", "inactive|uspiony|nieaktywny|nieaktywna|inactif|inattivo|inactivo|inactiv|inativo|vilande|inaktiv|ruhend"),
    ("Left", "gone|former|odszedl|odeszla|byly|parti|sorti|ancien|uscito|ex|baja|plecat|saiu|utgangen|ausgetreten|ehemalig"),
    ("Unaware", "nieswiadomy|ignorant|inconsapevole|desconocedor|nestiutor|omedveten|unwissend"),
    ("Resistant", "against|opposed|przeciwny|przeciw|oppose|contre|contrario|contra|impotriva|emot|dagegen|ablehnend"),
    ("Neutral", "neutralny|neutralna|neutre|neutrale|neutru|neutro"),
    ("Supportive", "supporter|for|przychylny|wspierajacy|favorable|pour|favorevole|a favor|sustinator|favoravel|positiv|unterstutzend|dafur"),
    ("Leading", "lider|prowadzacy|moteur|trainante|impulsor|motor|ledande|drivande|fuhrend|treibend"),
    ("Information", "informacja|informacje|informazione|informacion|informatie|informacao"),
    ("Money", "funding|pieniadze|finansowanie|argent|financement|denaro|finanziamento|dinero|financiacion|bani|finantare|dinheiro|pengar|geld|finanzierung"),
    ("Advice", "doradztwo|rada|conseil|consulenza|consejo|asesoramiento|consiliere|conselho|radgivning|beratung"),
    ("Authority", "wladza|nadzor|autorite|autorita|autoridad|autoritate|autoridade|myndighet|aufsicht"),
    ("Partnership", "partnerstwo|wspolpraca|partenariat|collaboration|cooperation|partenariato|collaborazione|colaboracion|parteneriat|parceria|samarbete|partnerschaft|zusammenarbeit"),
    ("Conflict", "konflikt|spor|conflit|conflitto|conflicto|conflito"),
    ("Todo", "to do|not started|do zrobienia|a faire|da fare|por hacer|pendiente|de facut|a fazer|att gora|zu tun"),
    ("Open", "otwarte|otwarty|ouvert|aperto|abierto|deschis|aberto|oppen|offen"),
    ("Doing", "in progress|ongoing|started|w toku|w trakcie|en cours|in corso|en curso|in curs|em curso|pagar|pagaende|in arbeit|laufend|begonnen"),
    ("Blocked", "waiting|on hold|zablokowane|wstrzymane|bloque|en attente|bloccato|in attesa|bloqueado|en espera|blocat|blockerad|vantar|blockiert|wartet"),
    ("Done", "complete|completed|finished|closed|zrobione|gotowe|wykonane|zakonczone|fait|termine|fini|fatto|finito|completato|hecho|terminado|facut|terminat|feito|concluido|klar|klart|fardig|erledigt|fertig|abgeschlossen"),
    ("Dropped", "cancelled|canceled|abandoned|anulowane|porzucone|abandonne|annule|annullato|abbandonato|cancelado|abandonado|anulat|abandonat|nedlagd|installd|verworfen|abgesagt"),
    ("Idea", "pomysl|idee|ide"),
    ("Planned", "zaplanowane|planowane|prevu|planifie|previsto|pianificato|planificado|planificat|planeado|planerad|geplant"),
    ("High", "h|wysoki|wysoka|haute|haut|alto|alta|ridicat|ridicata|hog|hoch|urgent|pilne"),
    ("Medium", "m|sredni|srednia|moyen|moyenne|medio|media|mediu|medie|medel|mittel"),
    ("Normal", "m|medium|normalny|sredni|normale|moyen|medio|media|medel|mittel"),
    ("Low", "l|niski|niska|bas|basse|faible|basso|bassa|bajo|baja|scazut|scazuta|baixo|baixa|lag|niedrig"),
    ("Public", "authority|public body|public authority|government|local authority|municipality|publiczny|publiczna|administracja|administracja publiczna|samorzad|publique|secteur public|pubblico|pubblica|publico|administracion|publica|administratie|offentlig|kommun|offentlich|verwaltung|urzad|miasto|gmina|mairie|comune|ayuntamiento|primarie|camara municipal|stadt|gemeinde|institutie publica|sector publico|settore pubblico|sektor publiczny|sector public"),
    ("Private", "business|company|industry|private sector|prywatny|prywatna|biznes|firma|przedsiebiorstwo|prive|privee|entreprise|secteur prive|privato|privata|impresa|azienda|privado|privada|empresa|privat|companie|naringsliv|foretag|wirtschaft|unternehmen|sektor prywatny|settore privato|sector privado|sector privat|setor privado|firme|firmy|imprese|empresas|entreprises|spolka"),
    ("Knowledge", "academia|university|research|education|nauka|wiedza|uczelnia|edukacja|recherche|universite|ricerca|universita|conocimiento|universidad|investigacion|cercetare|universitate|conhecimento|universidade|akademi|forskning|wissenschaft|forschung|bildung|school|szkola|ecole|scuola|escuela|scoala|escola|skola|schule|hochschule|universitat|universitet|instytut|savoir|saber|kunskap"),
    ("Citizens", "citizen|civil society|ngo|civic|community|third sector|spoleczny|spoleczenstwo obywatelskie|organizacja pozarzadowa|mieszkancy|societe civile|citoyens|associatif|societa civile|terzo settore|cittadini|sociedad civil|ciudadania|societate civila|cetateni|sociedade civil|cidadaos|civilsamhalle|medborgare|zivilgesellschaft|burger|verein|ong|ngos|onlus|osc|residents|obywatele|mieszkancy miasta|habitants|abitanti|habitantes|vecinos|moradores|locuitori|invanare|bewohner|burgerinnen|fundacja|stowarzyszenie|association|associazione|asociacion|asociatie|associacao|forening"),
];

fn says(words: &str, word: &str) -> bool {
    words.split('|').any(|one| one == word)
}

/// Signs that letters cannot be made of stay what they are.
fn plain(word: &str) -> String {
    let word = word.trim().trim_end_matches(['.', '!', ':']);
    if word.chars().all(|char| !char.is_alphanumeric()) { word.to_string() } else { key(word) }
}

/// Whether a word means yes or no.
pub fn truth(word: &str) -> Option<bool> {
    let word = plain(word);
    match (says(YES, &word), says(NO, &word)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// The mark from 1 to 5 that a word means.
pub fn mark(word: &str) -> Option<i64> {
    let word = plain(word);
    MARKS.iter().find(|(_, words)| says(words, &word)).map(|(mark, _)| *mark)
}

/// The name among these that a word means in some language.
pub fn named(names: &[&'static str], word: &str) -> Option<&'static str> {
    let word = plain(word);
    let mut rows = NAMES.iter().filter(|(_, words)| says(words, &word));
    rows.find_map(|(name, _)| names.iter().copied().find(|one| one == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::choice::{Presence, Ring, TaskStatus};

    #[test]
    fn words_of_nine_languages() {
        for yes in ["tak", "Oui", "sì", "Sí", "DA", "sim", "ja", "✓", "PRAWDA", "ADEVĂRAT", "x", "1"] {
            assert_eq!(truth(yes), Some(true), "{yes}");
        }
        for no in ["nie", "NON", "não", "nej", "-", "FAŁSZ", "FALSO", "0", "Falskt"] {
            assert_eq!(truth(no), Some(false), "{no}");
        }
        assert_eq!((truth("może"), truth("")), (None, None));
        for (word, expected) in
            [("Wysoki", 5), ("élevé", 5), ("alto", 5), ("H", 5), ("średnie", 3), ("mittel", 3), ("bajo", 1), ("låg", 1)]
        {
            assert_eq!(mark(word), Some(expected), "{word}");
        }
        assert_eq!(mark("bardzo"), None);
        assert_eq!(named(Ring::NAMES, "Rdzeń"), Some("Core"));
        assert_eq!(named(Presence::NAMES, "Eingeladen"), Some("Invited"));
        assert_eq!(named(TaskStatus::NAMES, "terminé"), Some("Done"));
        assert_eq!(named(TaskStatus::NAMES, "aktiv"), None);
    }
}
