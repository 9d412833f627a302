//! The languages that needs and offers are written in: how words are brought to their stems, which of them say nothing.
//! It must not know what words are about; only English has a vocabulary.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::lang::Lang;
use crate::model::records::Charter;

/// One language.
pub(super) struct Tongue {
    pub lang: Lang,
    /// In English, as a sentence has it.
    pub name: &'static str,
    pub stemmer: fn() -> Stemmer,
    /// Words that say nothing about a subject, folded.
    pub empty: &'static str,
    /// Words that every second text of this field has, folded, in any of their forms. They count less, and say nothing
    /// by themselves.
    pub weak: &'static str,
}

/// Where it stands in [`TONGUES`].
pub(super) type TongueId = usize;

/// The one with a vocabulary, and what a city writes that says nothing else.
pub(super) const ENGLISH: TongueId = 0;

/// The language of a city's texts; English where it names none, or one that is not known here.
pub(super) fn of(charter: &Charter) -> TongueId {
    let lang = charter.lang();
    TONGUES.iter().position(|tongue| tongue.lang == lang).unwrap_or(ENGLISH)
}

pub(super) static TONGUES: [Tongue; 8] = [
    Tongue {
        lang: Lang::English,
        name: "English",
        stemmer: || Stemmer::create(Algorithm::English),
        empty: "\
            able about across after against all alone along already also always among another answers any anyone \
            anything anyway are around as ask asked away back be because been before began begin begins being best \
            better between big bit both bring brings but call called calls came can case certain city clear come \
            comes could day days did different do does doing done during each else ever every everyone everything \
            example few find finds first found from further gave get gets give given go goes going good great had \
            hand hardly has have he help her here high his how however if instance instead into is it its itself \
            just keep kind kinds know knowing known knows later let lets like likely little long look looks lot lots \
            low made make makes making many may maybe means month more most mostly move moved moves moving much must \
            need needed needs never new no nobody not nothing now off often once one ones only or other others \
            otherwise our out over own paper per perhaps please put quite ran rather reach reached really run runs \
            said same say says see seek seen set sets several she should show shown shows simply small so some \
            somebody someone something stand stands still stop such take taken takes than that their them then there \
            these they thing things this those thought through thus time today told too town tries tried truly try \
            trying turn turns two under until up upon us use used various very via want was way ways we week were \
            what whatever when where whether which while who whole whom whose why will with within without work \
            working works worth would year years yet you your",
        weak: "\
            administration communities community create created creating innovation innovations innovative local \
            method methods municipal municipality open part people place places project projects public side social \
            support",
    },
    Tongue {
        lang: Lang::Polish,
        name: "Polish",
        stemmer: || Stemmer::create(Algorithm::Polish),
        empty: "\
            aby ale albo ani az bardzo bez beda bedzie bo by byc byl byla bylo byly bym chce chcemy choc ci cie cos \
            co czy czyli czego czym dac daje dlaczego dlatego do dobrze duzo dwa dwie gdy gdyz gdzie go i ich ile im \
            inne innych inny inna inni iz ja jak jaka jakie jaki jakich jako je jeden jedna jednak jedno jego jej jesli \
            jest jestesmy jeszcze jezeli juz kazda kazde kazdy kiedy kilka kto ktora ktore ktory ktorych ktorzy ktorym \
            lecz lub ma maja mamy mi mial miala mimo mnie moga moze mozemy mozna moj musi musimy my nad nam nami nas \
            nasz nasza nasze naszych nawet nia nic nich nie niego niej nim niz nowa nowe nowego nowy nowych o obok od \
            oni one ono oraz ona on pan po pod podczas poniewaz poprzez potem pozniej potrzebujemy prawie przed przede \
            przez przy raz razem robi robic robimy sa sam sama sami sie skad soba sobie swoj swoja swoje swoich ta tak \
            taka taki takich takie takze tam te tego tej ten tez to toba trzeba tu tutaj twoj ty tych tylko tym tymi u \
            w wam wami was wasz we wedlug wiec wiele wielu wlasnie wlasny wlasna wlasne wraz wszyscy wszystkich \
            wszystkie wszystko z za zawsze ze zeby znow znowu zas zostal zostala",
        weak: "\
            innowacja innowacje innowacji innowacyjny innowacyjne lokalny lokalna lokalne lokalnych ludzie ludzi \
            miasto miasta miejski miejska miejskie mieszkancy mieszkancow mieszkaniec nowosc osoba osoby osob praca \
            pracy projekt projekty projektow publiczny publiczna publiczne publicznych spoleczny spoleczna spoleczne \
            spolecznych spolecznosc sposob sposoby urzad wsparcie wspolny wspolna wspolne zmiana zmiany dzialanie \
            dzialania pomoc potrzeba potrzeby problem problemy rozwoj rozwoju tworzenie tworzyc miejsce miejsca",
    },
    Tongue {
        lang: Lang::French,
        name: "French",
        stemmer: || Stemmer::create(Algorithm::French),
        empty: "\
            afin ai aient ainsi alors apres as au aucun aucune aussi autre autres aux avant avec avoir avons bien c ca \
            car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des deux \
            dont donc du elle elles en encore entre es est et etaient etait etant ete etre eu eux faire fait faut fois \
            font grand grande il ils j je jamais jusqu l la le les leur leurs lors lorsque lui m ma mais me meme memes \
            mes mettre mieux mis moi moins mon n ne ni nos notre nous nouveau nouveaux nouvelle nouvelles on ont ou par \
            parce parmi pas pendant petit petite peu peut peuvent plus plusieurs plutot pour pourquoi pouvoir pres \
            puis qu quand que quel quelle quelles quels quelque quelques qui quoi s sa sans se selon ser ses si sinon \
            soi soient soit sommes son sont sous sur t ta tant te tel telle tels tes toi ton toujours tous tout toute \
            toutes tres trop tu un une vers voici voila vos votre vous y vouloir veut veulent voulons",
        weak: "\
            action actions aide changement citoyen citoyenne citoyennes citoyens collectif collective commun commune \
            communes creer creation gens habitant habitants innovant innovante innovation innovations lieu lieux \
            local locale locales locaux municipal municipale personne personnes projet projets public publics publique \
            publiques service social sociale sociales sociaux solution solutions soutien travail travailler ville villes",
    },
    Tongue {
        lang: Lang::Italian,
        name: "Italian",
        stemmer: || Stemmer::create(Algorithm::Italian),
        empty: "\
            a abbiamo ad agli ai al alcune alcuni all alla alle allo altra altre altri altro anche ancora appena avere \
            c che chi ci cio circa come con contro cosa cosi cui d da dagli dai dal dall dalla dalle dallo degli dei \
            del dell della delle dello dentro deve devono di dopo dove dovere due e ed essere era erano fa fanno \
            far fare fatto fino fra gia gli ha hanno ho i il in invece io l la le lei li lo loro lui ma me meglio meno \
            mentre mi mia mie miei mio molta molte molti molto ne negli nei nel nell nella nelle nello nessuno niente \
            noi non nostra nostre nostri nostro nuova nuove nuovi nuovo o ogni oltre oppure ora per perche pero piu \
            poco poi possono possiamo potere presso prima proprio puo qua qual quale quali qualche quando quanto quasi \
            quella quelle quelli quello questa queste questi questo qui quindi sa se sei sempre senza si sia siamo solo \
            sono sopra sotto sta stata state stati stato su sua sue sugli sui sul sull sulla sulle suo suoi tale tali \
            tanto te ti tra tu tua tuo tutta tutte tutti tutto un una uno vi voi vostra vostro volta vuole vogliamo",
        weak: "\
            abitanti aiuto attivita azione azioni cambiamento citta cittadina cittadini cittadino comunale comune \
            comuni comunita creare creazione innovativa innovative innovativo innovazione innovazioni lavorare lavoro \
            locale locali luoghi luogo modo modi persona persone progetti progetto pubblica pubbliche pubblici pubblico \
            servizi servizio sociale sociali soluzione soluzioni sostegno sviluppo",
    },
    Tongue {
        lang: Lang::Spanish,
        name: "Spanish",
        stemmer: || Stemmer::create(Algorithm::Spanish),
        empty: "\
            a ademas adonde ahora al algo algun alguna algunas alguno algunos alli ante antes aqui asi aun aunque bajo \
            bien cada casi como con contra cual cuales cualquier cuando cuanto de debe deben del desde despues dice \
            donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estamos estan \
            estar estas este esto estos fue fueron gran ha haber habia hace hacen hacer hacia han hasta hay he hemos \
            incluso ir junto la las le les lo los luego mas me mediante mejor menos mi mientras mis mucha muchas mucho \
            muchos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nunca o os \
            otra otras otro otros para pero poca poco pocos podemos poder por porque pueda puede pueden pues que quien \
            quienes quiere queremos se sea sean segun ser si sido siempre sin sino sobre solo somos son su sus tal \
            tales tambien tampoco tan tanto te tener tenemos ti tiene tienen toda todas todavia todo todos tras tu tus \
            un una unas uno unos usted ustedes va van veces vez y ya yo",
        weak: "\
            accion acciones apoyo ayuda ayuntamiento barrio barrios cambio ciudad ciudadana ciudadano ciudadanos \
            ciudades comun comunidad comunidades crear creacion desarrollo gente innovacion innovaciones innovador \
            innovadora local locales lugar lugares municipal municipales persona personas proyecto proyectos publica \
            publicas publico publicos servicio servicios social sociales solucion soluciones trabajar trabajo vecinos",
    },
    Tongue {
        lang: Lang::Portuguese,
        name: "Portuguese",
        stemmer: || Stemmer::create(Algorithm::Portuguese),
        empty: "\
            a agora ainda alem algo algum alguma algumas alguns ali ante antes ao aos apenas apos aquela aquelas aquele \
            aqueles aquilo aqui as assim ate atraves bem cada com como contra cujo da daquele das de dela dele deles \
            depois desde dessa desse desta deste deve devem disso disto do dois dos duas durante e ela elas ele eles em \
            embora enquanto entre era eram essa essas esse esses esta estao estamos estar estas estava este estes eu faz \
            fazem fazer foi foram grande ha isso isto ja junto la lhe lhes mais mas me meio melhor menos mesmo meu meus \
            minha muita muitas muito muitos na nada nao nas nem nenhum nesta neste no nos nossa nossas nosso nossos nova \
            novas novo novos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos per perante \
            pode podem podemos poder por porem porque pouco poucos pois qual quais qualquer quando quanto que quem quer \
            queremos sao se sem sempre sendo ser seu seus si sido sob sobre somos sua suas tal tambem tanto tao te tem \
            temos ter toda todas todo todos tras tu tudo um uma umas uns vao vez vezes voce voces vos",
        weak: "\
            acao acoes ajuda apoio camara cidada cidadao cidadaos cidade cidades comum comunidade comunidades criacao \
            criar desenvolvimento gente inovacao inovacoes inovador inovadora local locais lugar lugares mudanca \
            municipal municipais municipio pessoa pessoas projeto projetos projecto projectos publica publicas publico \
            publicos servico servicos social sociais solucao solucoes trabalhar trabalho",
    },
    Tongue {
        lang: Lang::Romanian,
        name: "Romanian",
        stemmer: || Stemmer::create(Algorithm::Romanian),
        empty: "\
            a abia acea aceasta aceea aceia acel acele acelea acest acesta aceste acestea acesti acestui acolo acum ai \
            aici al ale alt alta alte altfel alti altii altul am ar are as asa asta astfel asupra atat atunci au avea \
            avem aveti ba bine ca caci cand care carei caror caruia cat cate cati catre ce cea ceea cei cel cele celor \
            ceva chiar ci cine cineva cu cum cumva da daca dar dat de deci deja deoarece deasupra desi despre din dintr \
            dintre doar doi doua dupa ea ei el ele era erau este eu face facem faca fara fi fie fiecare fiind fost foarte \
            i ia ii il impreuna in inainte inca incat insa intr intre isi iar la langa le li lor lui ma mai mare mari \
            mea mei mele mereu meu mi mic mult multa multe multi mult ne nici niciun niste noastra noastre nostri nostru \
            noi nou noua nu numai o ori oricare pana pe pentru peste poate pot prea prin printre putem putin sa sai \
            sale sau se si sub sunt suntem ta tale te ti toata toate tot toti totul trebuie tu un una unde unei \
            unele unor unii unui unul va voi vom vor vostru vrem vrea",
        weak: "\
            actiune actiuni ajutor administratia cetatean cetateni cetatenii cetatenilor comun comuna comunitate \
            comunitati comunitatea crea creare crearea dezvoltare dezvoltarea inovare inovarea inovatie inovatii \
            inovator loc local locala locale locali locuitori locuri lucru munca municipal municipiu nevoie oameni \
            oamenii oras orase orasul persoana persoane proiect proiecte public publica publice publici schimbare \
            schimbarea serviciu servicii social sociala sociale sociali solutie solutii sprijin",
    },
    Tongue {
        lang: Lang::Swedish,
        name: "Swedish",
        stemmer: || Stemmer::create(Algorithm::Swedish),
        empty: "\
            aldrig all alla allt alltid an andra annan annat att av bara behover bland bli blir blev bra da dar darfor \
            de dem den denna dessa det detta dig din dina dit ditt du efter eftersom eller en ett finns for fore fran \
            far fa fatt gar genom ger gor gora gott ha hade han har hela hellre henne hennes hon honom hos hur i ibland \
            in inga ingen inget innan inom inte ja jag ju kan kanske kommer kunde kunna lite man manga med medan mellan \
            men mer mera mest mig min mina mindre mitt mot mycket maste nagon nagot nagra nar ni nog nu ny nya nytt och \
            ocksa om olika oss over pa redan sa sadan sadana samma samt sedan ser sig sin sina sitt sjalv ska skall \
            skulle som snart stor stora tack till tills trots tva under upp ut utan vad var vara varfor varit varje vem \
            vi vid vilja vilka vilken vilket vill vore vara vart vara at annu ar aven",
        weak: "\
            allmanna arbeta arbete folk forandring gemensam gemensamma hjalp innovation innovationer innovativ \
            innovativa invanare kommun kommunal kommunala kommunen kommuner lokal lokala losning losningar manniskor \
            medborgare offentlig offentliga person personer plats platser projekt projektet samhalle samhallet skapa \
            skapande social sociala socialt stad staden stader stod utveckling utveckla",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn every_language_of_a_city_is_read() {
        assert!(Lang::all().all(|lang| TONGUES.iter().any(|tongue| tongue.lang == lang)));
    }

    #[test]
    fn listed_words_are_folded() {
        for tongue in &TONGUES {
            let all = [tongue.empty, tongue.weak].into_iter().flat_map(str::split_whitespace);
            for word in all {
                assert_eq!(fold::fold(word), *word, "{}", tongue.name);
            }
        }
    }
}
