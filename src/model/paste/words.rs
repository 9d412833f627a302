//! What the columns of other people's tables are called, in the languages of the network, folded. It must not know how a
//! table is read.

/// The record or part a heading is of, in lower case, `*` for all; the field; the words for it.
#[rustfmt::skip]
pub const WORDS: &[(&str, &str, &str)] = &[
    ("member", "name", "name of organisation|name of organization|name of the organisation|\
         name of the organization|nom de l organisation|nom de l association|nome dell organizzazione|\
         nome dell ente|nombre de la organizacion|nombre de la entidad|numele organizatiei|\
         nome da organizacao|nome da entidade|organisationens namn|name der organisation|\
         name des vereins|organisation|organization|body|institution|company|stakeholder|stakeholder name|actor|\
         entity|member|partner|organization name|organisation name|company name|label|employer|\
         agency|association|podmiot|organizacja|instytucja|firma|interesariusz|nazwa|\
         nazwa podmiotu|nazwa organizacji|jednostka|czlonek|stowarzyszenie|nazwa firmy|organisme|\
         structure|societe|entreprise|partie prenante|acteur|membre|partenaire|\
         nom de la structure|nom de l organisme|ente|organizzazione|azienda|societa|istituzione|\
         associazione|portatore di interesse|attore|membro|ragione sociale|organizacion|entidad|\
         empresa|institucion|asociacion|parte interesada|miembro|razon social|organizatie|\
         institutie|companie|societate|asociatie|entitate|parte interesata|denumire|membru|\
         organizacao|entidade|instituicao|associacao|parte interessada|ator|foretag|forening|\
         aktor|intressent|myndighet|verksamhet|klubb|medlem|unternehmen|einrichtung|verein|akteur|\
         behorde|firmenname|mitglied|interessengruppe|\
         denumirea organizatiei|numele institutiei|institutia|organizatia|compania|nazwa stowarzyszenia|\
         nazwa jednostki|nazwa instytucji|nazwa fundacji|nazwa przedsiebiorstwa|nazwa interesariusza|nazwa partnera|partner projektu|nom de l organisme|nom de la societe|nom organisation|\
         nom structure|denominazione|denominazione ente|nome organizzazione|nome ente|nome da organizacao|nombre entidad|\
         nombre organizacion|name organisation|name der einrichtung|einrichtungsname|vereinsname|organisationsnamn|\
         namn pa organisation|foretagsnamn|interested party|stakeholder organisation|stakeholder organization|company organisation|\
         organization company|organisations|intervenant|parties prenantes|interesariusze"),
    ("person", "name", "name|full name|contact|contact person|contact name|person|participant|attendee|\
         display name|file as|imie i nazwisko|nazwisko i imie|osoba|osoba kontaktowa|kontakt|\
         uczestnik|przedstawiciel|nom complet|nom et prenom|prenom et nom|personne|interlocuteur|\
         representant|nome e cognome|cognome e nome|nominativo|referente|contatto|persona|\
         partecipante|nombre y apellidos|nombre completo|persona de contacto|contacto|\
         participante|representante|nume si prenume|numele si prenumele|persoana|\
         persoana de contact|reprezentant|nome completo|pessoa|pessoa de contacto|namn|\
         fullstandigt namn|kontaktperson|deltagare|vollstandiger name|vor und nachname|\
         ansprechpartner|ansprechpartnerin|teilnehmer|teilnehmerin|\
         ansprechperson|nom du contact|personne de contact|nom contact|personne ressource|\
         correspondant|persona di contatto|persona di riferimento|nome referente|nome contatto|persona contacto|\
         nombre de contacto|nombre contacto|responsable de contacto|pessoa de contato|nome do contacto|nume contact|\
         numele persoanei de contact|persoana contact|osoba do kontaktu|imie i nazwisko osoby kontaktowej|\
         kontaktpersonens namn|name des ansprechpartners|name ansprechpartner|vorname und nachname|vorname nachname|\
         imie nazwisko|nazwisko imie|nom prenom|prenom nom|nome cognome|cognome nome|nombre apellidos|nume prenume|\
         your name|name of contact|focal point"),
    ("person", "given", "first name|given name|forename|imie|imiona|prenom|nombre|prenume|fornamn|vorname"),
    ("person", "family", "last name|family name|surname|nazwisko|cognome|apellidos|apellido|nume de familie|\
         apelido|sobrenome|efternamn|nachname|familienname|nom de famille"),
    ("person", "email", "email|e mail|mail|e mail address|email address|e mail 1 value|adres e mail|adres email|\
         adresse e mail|adresse mail|courriel|mel|indirizzo e mail|correo|correo electronico|\
         adresa de e mail|adresa email|endereco de e mail|e post|epost|e postadress|e post adress|\
         e mail adresse|contact email|posta elettronica|email 1|\
         correio eletronico|correio electronico|email adresse|mailadresse|mail adresse|mail adress|\
         e postadresse|email do contacto|posta electronica|email contatto|email contact|adresse courriel|indirizzo email|\
         indirizzo mail|adresa mail|adres mailowy|adres poczty elektronicznej|poczta elektroniczna"),
    ("person", "phone", "phone|telephone|tel|mobile|mobile phone|business phone|phone 1 value|phone number|\
         telefon|tel kom|numer telefonu|komorka|telefon komorkowy|telefono|telefono movil|movil|\
         cellulare|telf|portable|tel portable|numero de telephone|telemovel|telefone|\
         telefonnummer|mobil|mobilnummer|handy|telefon 1|telefono 1|nr telefonu|\
         telefonnr|tel nr|tel no|nr telefon|numar de telefon|numero di telefono|\
         numero de telefono|numero de telefone|contact phone|telephone number|mobile number|cell phone|cell|portabel|\
         telefon kontaktowy|telefon mobil|mobiltelefon|telefono cellulare|recapito telefonico|recapito"),
    ("person", "language", "language|jezyk|langue|lingua|idioma|limba|sprak|sprache"),
    ("member", "role", "role|type|category|group|stakeholder group|stakeholder type|kind of body|rola|typ|rodzaj|\
         kategoria|grupa|categorie|groupe|ruolo|tipo|tipologia|categoria|gruppo|rol|grupo|grupos|\
         tip|grup|papel|roll|kategori|grupp|rolle|art|kategorie|gruppe|kontaktart|\
         type de structure|type d organisation|type d organisme|type de partie prenante|organisation type|\
         organization type|type of organisation|type of organization|type of stakeholder|tipo de entidad|\
         tipo de organizacion|tipo de entidade|tipo de organizacao|tipo di ente|tipo di organizzazione|tip organizatie|\
         tipul organizatiei|tip institutie|tip de organizatie|rodzaj organizacji|typ organizacji|typ podmiotu|\
         rodzaj podmiotu|art der organisation|organisationsart|organisationsform|organisationstyp|typ av organisation|\
         grupa interesariuszy|kategoria interesariusza"),
    ("member", "helix", "helix|sector|quadruple helix|sektor|secteur|settore|sector helix|setor|\
         sektor helix|helisa|czworobok|helice|elica|secteur d activite|sektor dzialalnosci|quadruple helix sector"),
    ("member", "influence", "influence|power|wplyw|sila wplywu|wladza|pouvoir|influenza|potere|influencia|poder|\
         influenta|putere|inflytande|makt|einfluss|macht|importance|waga|\
         poziom wplywu|stopien wplywu|einflussgrad|paverkan|capacite d influence|influence level"),
    ("member", "interest", "interest|zainteresowanie|interet|interesse|interes|intresse|niveau d interet|\
         livello di interesse|poziom zainteresowania"),
    ("member", "interests", "interests|primary concern need|concern|concerns|needs and interests|interesy|oczekiwania|\
         attentes|interessi|intereses|erwartungen|expectations|interests and how affected"),
    ("member", "capacity", "capacity|capacity and motivation|motivation|potencjal|capacite|capacita|capacidad|\
         capacitate|capacidade|kapacitet|kapazitat"),
    ("member", "approach", "approach|engagement strategy|strategy|possible actions|strategia|strategie|estrategia|\
         sposob zaangazowania|action a mener"),
    ("member", "ring", "ring|circle|krag|cercle|cerchio|circulo|cerc|krets|kreis|level of involvement"),
    ("member", "stance", "stance|attitude|position towards|engagement level|current engagement|postawa|nastawienie|\
         atteggiamento|actitud|atitudine|installning|haltung"),
    ("member", "district", "district|neighbourhood|neighborhood|dzielnica|quartier|arrondissement|quartiere|barrio|\
         distrito|cartier|bairro|stadsdel|stadtteil|bezirk|osiedle|\
         area|zona|rejon|osiedle dzielnica|ward|borough|zone|secteur geographique|ambito territorial|gebiet"),
    ("member", "skills", "skills|competences|kompetencje|umiejetnosci|competences cles|competenze|competencias|\
         competente|kompetenser|kompetenzen"),
    ("member", "tags", "tags|labels|etykiety|etiquettes|etichette|etiquetas|etichete|taggar|schlagworte|\
         categories"),
    ("*", "notes", "notes|note|comments|comment|remarks|description|uwagi|notatki|opis|remarques|commentaire|\
         commentaires|observations|osservazioni|note e osservazioni|notas|observaciones|\
         observatii|mentiuni|observacoes|anteckning|anteckningar|kommentar|kommentarer|notizen|\
         bemerkung|bemerkungen|beskrivning|beschreibung|descrizione|descripcion|descriere|\
         descricao"),
    ("*", "since", "since|member since|joined|date joined|od|czlonek od|data przystapienia|depuis|\
         date d adhesion|dal|data iscrizione|desde|fecha de alta|din data|medlem sedan|seit|\
         mitglied seit|eintritt"),
    ("member", "contacted", "contacted|last contact|last contacted|data kontaktu|ostatni kontakt|dernier contact|\
         ultimo contatto|ultimo contacto|ultimul contact|senast kontaktad|letzter kontakt"),
    ("*", "status", "status|statut|stato|estado|stare|stan|state|zustand"),
    ("task", "title", "task|action item|to do|todo|zadanie|tache|compito|attivita|tarea|sarcina|tarefa|uppgift|\
         aufgabe|what|\
         zadania|tasks|actions to do|taches|titre de la tache|attivita da svolgere|tareas|sarcini|tarefas|\
         uppgifter|aufgaben|was|co"),
    ("task", "owner", "owner|responsible|assignee|assigned to|who|odpowiedzialny|odpowiedzialna|wlasciciel|\
         osoba odpowiedzialna|responsable|responsabile|responsabil|responsavel|ansvarig|\
         verantwortlich|zustandig|\
         responsible person|person responsible|verantwortliche|verantwortliche r|verantwortlicher|\
         zustandige|wykonawca|realizator|responsable de la tache|porteur|incaricato|encargado|responsable tarea|\
         persoana responsabila|pessoa responsavel|ansvarig person|kto"),
    ("task", "due", "due|due date|deadline|by when|termin|data|termin wykonania|echeance|delai|date limite|\
         scadenza|fecha limite|plazo|termen|prazo|forfallodatum|frist|fallig|bis wann|\
         fallig am|falligkeit|bis|termin realizacji|data wykonania|do kiedy|date d echeance|a faire pour|\
         entro|data scadenza|data di scadenza|fecha de vencimiento|vencimiento|data limita|data limite|prazo final|\
         slutdatum|senast|klart senast|target date|deadline date"),
    ("task", "done", "done|completed|gotowe|zrobione|wykonano|fait|termine|fatto|hecho|facut|feito|klar|\
         erledigt"),
    ("action", "title", "action|action title|dzialanie|azione|accion|actiune|acao|atgard|massnahme|measure"),
    ("action", "lead", "lead|lead agency|lead partner|leader|lider|chef de file|pilote|capofila|\
         lider de proyecto|lider proiect|ledare|federfuhrend|leitung"),
    ("action", "partners", "partners|key partners|partnerzy|partenaires|partner|socios|parteneri|parceiros|\
         partners involved"),
    ("action", "objective", "objective|specific objective|cel|objectif|obiettivo|objetivo|obiectiv|mal|ziel"),
    ("action", "start", "start|start date|begin|poczatek|data rozpoczecia|debut|date de debut|inizio|inicio|\
         fecha de inicio|data inceput|startdatum|beginn|timescale start"),
    ("action", "end", "end|end date|koniec|data zakonczenia|fin|date de fin|fine|fecha de fin|data sfarsit|\
         slutdatum|ende"),
    ("action", "outputs", "outputs|output|intended output|rezultaty|produkty|resultats|livrables|risultati|\
         resultados|rezultate|resultat|ergebnisse"),
    ("action", "cost", "cost|costs|budget|koszt|koszty|budzet|cout|couts|costo|costi|coste|costes|custo|custos|\
         cost estimat|kostnad|kosten|finance and resources|estimated cost|total cost|presupuesto|preventivo|buget|\
         orcamento|cost total"),
    ("action", "source", "funding|funding source|source of funding|source|zrodlo finansowania|financement|\
         source de financement|finanziamento|fonte|financiacion|fuente|sursa de finantare|financiamento|finansiering|\
         finanzierung"),
    ("action", "indicator", "indicator|indicators|wskaznik|wskazniki|indicateur|indicateurs|indicatore|indicatori|\
         indicador|indicadores|indicator de rezultat|indikator|indikatoren"),
    ("link", "from", "from|od kogo|de|da|von|fran"),
    ("link", "to", "to|do kogo|a|para|catre|an|till"),
    ("link", "kind", "connection type|relation|relationship|relacja|relazione|relacion|relatie|relacao|\
         beziehung|type of relation|type|typ|tipo|tip|rodzaj|art"),
    ("link", "strength", "strength|sila|force|forza|fuerza|putere legatura|forca|styrka|starke|weight"),
    ("meeting", "title", "meeting|spotkanie|reunion|riunione|reunion|treffen|mote|sedinta|reuniao"),
    ("meeting", "date", "day|when|data|datum|fecha|tag|dag"),
    ("meeting", "start", "time|hour|godzina|heure|ora|hora|uhrzeit|tid"),
    ("meeting", "place", "where|venue|location|miejsce|lieu|luogo|lugar|ort|plats|loc"),
    ("need", "by", "member|organisation|organization|who|asked by"),
    ("offer", "by", "member|organisation|organization|who|offered by"),
    ("story", "who", "member|organisation|organization"),
    ("question", "text", "pytanie|domanda|pregunta|frage|fraga|intrebare|pergunta"),
    ("role", "helix", "sector|sektor|secteur|settore"),
    ("person", "member", "organisation|organization|seat|body|institution|company|organizacja|instytucja|organisme|\
         ente|organizacion|organizatie|organizacao|firma|verein"),
    ("task", "priority", "prio|priorytet|priorite|priorita|prioridad|prioritate|prioritet|prioritat"),
    ("task", "action", "measure"),
    ("item", "what", "agenda|item|topic|point|punkt|temat"),
    ("cost", "what", "item|cost|position|costs|koszt|kosten|costo|coste|cout"),
    ("cost", "amount", "sum|price|eur|euro|value|kwota|betrag|montant|importo|importe|belopp|suma|valor"),
    ("cost", "source", "funding|funding source|who pays|financing"),
    ("indicator", "name", "indicator|wskaznik|indicateur|indicatore|indicador|indikator"),
    ("risk", "what", "risk|ryzyko|risque|rischio|riesgo|risiko"),
    ("risk", "mitigation", "measure|response"),
];
