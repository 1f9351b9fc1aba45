using System.Collections.Frozen;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>
/// What the rules for names must know of a language: closed lists of folded words. A list holds what decides often in news, not all there is;
/// what it lacks makes a rule refuse, never guess.
/// </summary>
internal sealed record Lexicon
{
    /// <summary>Words before a name that say who somebody is and are no part of it: Mr, President, Administrator, Chief.</summary>
    public required FrozenSet<string> Titles { get; init; }

    /// <summary>Words that stand with a capital at a sentence's start and are no part of the name that follows: But, When, Said, Former.</summary>
    public required FrozenSet<string> Openers { get; init; }

    /// <summary>Days and months.</summary>
    public required FrozenSet<string> Calendar { get; init; }

    /// <summary>Words that are also names of somebody or something, so that a capital that grammar asks for proves nothing: Time, People, May.</summary>
    public required FrozenSet<string> Common { get; init; }

    /// <summary>Verbs, mostly of saying, that follow a name: after one of them a common word at a sentence's start is the name.</summary>
    public required FrozenSet<string> Acts { get; init; }

    /// <summary>What a person does or is: irregular verbs and the like, after which a common word at a sentence's start is a person's family name.</summary>
    public static FrozenSet<string> Deeds { get; } = Set("""
        was is has had also who did does then himself herself went came left won lost spoke met made took gave began became led ran saw sat stood
        held kept found felt fell fought grew knew paid rose sent sold spent taught wore built bought brought caught chose drew drove never later
        """);

    /// <summary>Those common words that English does not use bare in the singular: "Hunter was", without an article, is somebody's name.</summary>
    public static FrozenSet<string> CountNouns { get; } = Set("""
        congress parliament senate smith miller mason carpenter farmer fisher hunter shepherd taylor tailor weaver potter turner walker rider carter
        porter cooper parker gardener baker butcher king queen prince bishop pope sergeant hill bush tower temple castle hall lane wolf fox lamb bird
        swan crane drake eagle falcon hawk martin robin wren finch bull lion tiger hart bell ford dell jack chapman freeman newman bowman workman
        abbot abbott dean monk lord marshall marshal steward stewart constable squire knight baron duke earl diamond crown reader pond
        """);

    /// <summary>Prepositions that only a place follows.</summary>
    public required FrozenSet<string> AtPlace { get; init; }

    /// <summary>Whether all nouns have a capital, so that a capital beside a name proves nothing.</summary>
    public bool CapitalisedNouns { get; init; }

    /// <summary>Whether a name takes a bare s as genitive: Putins Rede.</summary>
    public bool BareGenitive { get; init; }

    /// <summary>Whether names are declined, as <see cref="SlavicNouns"/> has it.</summary>
    public bool HasCases { get; init; }

    /// <summary>Whether de, da, di … before a name are plain prepositions.</summary>
    public bool Romance { get; init; }

    /// <summary>Whether <see cref="Openers"/> is filled: without it a sentence's first word is never held to be part of a name.</summary>
    public bool KnowsOpeners => Openers.Count > 0;

    /// <summary>The lists of a language, by the first subtag of its BCP 47 tag.</summary>
    public static Lexicon For(string language) => language.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "it" or "pt" or "ca" or "ro" => Other with { Romance = true },
        "nl" or "sv" or "da" or "nb" or "no" => Other with { BareGenitive = true },
        "ru" or "uk" => EastSlavic,
        _ => Other,
    };

    /// <summary>Words that open a longer name, whatever stands before it: "Mount Virts", "USS Abraham Lincoln".</summary>
    public static FrozenSet<string> Heads { get; } = Set("""
        mount mt lake cape port fort ft camp san santa santo sao saint st ste new north south east west great greater
        uss css hms hmas hmcs rms ss mv hurricane typhoon cyclone storm hotel villa chateau castle palazzo stade stadio estadio rue avenue avenida
        plaza piazza platz via calle radio dynamo dinamo real inter atletico sporting lokomotiv spartak fc ac afc cf club team operation
        project camp cafe restaurant bar club monte rio isla ile
        """);

    /// <summary>Directions that open a longer name, but mean only a part of a place at a sentence's start.</summary>
    public static FrozenSet<string> Directions { get; } = Set("northern southern eastern western central upper lower inner outer");

    /// <summary>Nouns that open a longer name with "of" or "for": "University of Washington".</summary>
    public static FrozenSet<string> Institutions { get; } = Set("""
        university college school institute institution academy faculty department ministry office agency bureau authority commission committee
        council court bank church cathedral basilica temple mosque diocese archdiocese museum gallery library theatre theater opera hospital
        clinic centre center foundation fund trust society association federation confederation union league alliance coalition movement party
        front army navy bay gulf sea strait straits channel cape isle island islands lake mount valley port city town borough county state
        province republic kingdom commonwealth empire duchy principality emirate sultanate government parliament assembly senate house congress
        tour battle siege treaty peace war wars act order medal cross tower bridge palace castle fortress arch gate stadium airport station order
        daughters sons knights friends voice radio journal bulletin review times archives board chamber company corporation international citizens
        statue monument memorial museum history pillars rock song spirit sword lady
        """);

    /// <summary>Nouns that end a longer name: what is called so is not the person or place it is called after. In a line where every word has a capital they alone say so.</summary>
    public static FrozenSet<string> Extensions { get; } = Set("""
        street avenue road lane drive boulevard square plaza court terrace crescent park gardens garden bridge tunnel station airport
        terminal port harbor harbour highway expressway parkway freeway stadium arena center centre tower towers building hall house palace castle
        hotel inn theater theatre museum gallery library university college school academy institute institution hospital clinic
        foundation fund trust endowment prize award awards medal scholarship fellowship lecture cup trophy classic marathon
        bank group holdings inc corp corporation company co ltd llc plc gmbh ag limited partners associates brothers sons industries
        enterprises motors airlines airways records pictures studios press times post journal herald tribune gazette news telegraph chronicle
        observer guardian magazine united city rovers wanderers athletic albion county hotspur fc afc bulls giants rangers knicks
        island islands isle bay gulf sea strait lake river mountain mountains mount valley canyon falls beach desert peninsula point
        newsroom grand bureau embassy consulate ridge range glacier basin county township village heights hills springs borough district province region territory
        accord accords agreement treaty declaration protocol convention commission committee council
        memorial monument cemetery cathedral church chapel abbey mosque temple synagogue dam canal observatory telescope laboratory
        laboratories lab base barracks regiment brigade division army navy command society association federation league union party alliance
        club orchestra symphony philharmonic choir quartet ensemble festival exhibition supreme cathedral syndrome 
        theorem equation constant strasse straße allee platz brucke stiftung universitat schule
        """);

    /// <summary>Places that are another with "New" before them, at a sentence's start as well: New York, New Zealand.</summary>
    public static FrozenSet<string> NewPlaces { get; } = Set("york zealand jersey hampshire mexico delhi orleans guinea england brunswick caledonia haven plymouth south britain westminster hebrides");

    /// <summary>Titles that make a name with the place behind them: the Earl of Clare.</summary>
    public static FrozenSet<string> Nobility { get; } = Set("earl duke duchess marquess marchioness viscount viscountess baron baroness count countess prince princess landgrave margrave");

    /// <summary>What a firm is in law: behind an organisation's name it makes no other name.</summary>
    public static FrozenSet<string> LegalForms { get; } = Set("inc incorporated corp corporation co ltd llc llp plc gmbh ag se sa spa nv bv ab oyj asa");

    /// <summary>Lower-case words that are part of a person's name before the family name proper: van, bin, de la.</summary>
    public static FrozenSet<string> Particles { get; } = Set("van von der den de del della di da do dos das du des la le les lo bin ibn bint ben al el ter ten te zu zur zum vom af av st ap abu");

    /// <summary>Words within a name whose case differs from house to house: Bank Of England, the/The.</summary>
    public static FrozenSet<string> Small { get; } = Set("the a an of and for in on at to by with from de del della di da do dos das du des la le les lo l d van von der den ter ten te zu bin ibn bint ben al el y e i und et af av");

    /// <summary>Words before a title which say that its bearer has it no more, or not yet: former, ex-, then.</summary>
    public static FrozenSet<string> OtherTimes { get; } = Set("""
        former ex erstwhile onetime then previous outgoing incoming future next ehemalige ehemaliger ehemaligen frühere früherer früheren kunftige
        ancien ancienne futur future antiguo antigua futuro futura anterior колишній колишня бывший бывшая
        """);

    /// <summary>What may follow a person's name and tells father from son.</summary>
    public static FrozenSet<string> Generations { get; } = Set("jr sr junior senior ii iii iv");

    /// <summary>Words that are written with a full stop at their end.</summary>
    public static FrozenSet<string> Abbreviations { get; } = Set("st ste mt ft jr sr dr mr mrs ms gen col lt sgt capt gov sen rep prof rev hon inc corp co ltd bros no dept univ mme mlle maj adm cmdr vs sra dra");

    private static readonly Lexicon English = new()
    {
        Titles = Set("""
            mr mrs ms miss mx messrs sir dame lord lady madam master dr doctor prof professor president vice-president premier prime minister
            chancellor secretary undersecretary chairman chairwoman chairperson chair chief executive ceo cfo coo cto cio director administrator
            commissioner commander captain capt colonel col general gen lieutenant lt major maj sergeant sgt corporal cpl private pvt pfc admiral
            adm commodore cmdr brigadier marshal cadet officer detective inspector superintendent constable sheriff deputy trooper ranger judge
            justice magistrate attorney solicitor counsel counselor lawyer prosecutor senator sen representative rep congressman congresswoman
            congressmember delegate assemblyman assemblywoman assemblymember speaker leader whip mp mep msp mla td ms governor gov mayor councillor
            councilman councilwoman councilmember councilor alderman ambassador envoy consul emissary king queen prince princess duke duchess
            baron baroness count countess earl emperor empress emir sheikh sheik shah sultan tsar czar crown pope cardinal archbishop bishop
            father mother brother sister reverend rev pastor rabbi imam ayatollah mullah patriarch deacon canon monsignor msgr vicar chaplain
            spokesman spokeswoman spokesperson analyst economist author writer novelist poet playwright actor actress singer rapper musician
            composer conductor drummer guitarist artist painter sculptor architect designer director producer filmmaker photographer
            astronaut cosmonaut pilot engineer scientist researcher physicist chemist biologist historian philosopher psychologist
            epidemiologist virologist striker forward midfielder defender goalkeeper winger quarterback pitcher catcher shortstop
            manager coach trainer skipper driver rider champion republican democrat democratic independent conservative liberal labour labor tory
            teammate reporter correspondent columnist journalist editor anchor host presenter broadcaster commentator principal provost
            treasurer comptroller controller founder cofounder owner partner chairmen presidents ministers senators representatives sens reps
            gens doctors professors drs justices judges messieurs monsieur mme madame mlle herr frau senor senora don dona signor signora comrade
            billionaire businessman businesswoman entrepreneur activist dissident agent warden ombudsman auditor registrar curator
            inventor nobel laureate candidate nominee elect emeritus acting interim deputy assistant associate former late ex
            """),
        Openers = Set("""
            a an the this that these those such some any each every either neither both all most many much more several few no not none
            another other own same and but or nor so yet for if then else as at by in of off on out over to up with from into onto upon about
            above across after again against along already also although always amid among around because before behind below beneath beside
            besides between beyond despite down during even ever except how however inside instead just later like maybe meanwhile moreover near
            nearly never nevertheless next nonetheless now often once only outside overall past per perhaps plus rather regarding round
            since still than thereafter therefore though through throughout thus till toward towards under underneath unless unlike until
            versus via whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why within without
            i you he she it we they me him her us them my your his its our their mine here there today tomorrow yesterday tonight
            is are was were be been being am has have had do does did can could will would shall should may might must ought let
            said says say told tells asked asks added wrote writes according notes noted asked thank thanks yes no please well oh
            did back both former current new old young late early two three four five six seven eight nine ten first second third last
            one once twice then long little left right ask see meet enter read watch call remember imagine recall consider suppose
            given considering including following citing quoting joining facing speaking writing asked
            dear hello hi goodbye critics supporters fans opponents allies opposition rival rivals officials sources lawyers police
            does should because earlier recently eventually finally suddenly currently previously initially originally ultimately
            apparently certainly clearly obviously indeed surely presumably allegedly reportedly unfortunately fortunately
            """),
        Calendar = Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"),
        Common = Set("""
            time people crew may march april june august us it who what may will can care aid aids ice act fact mad is are as or on in up so no we he
            target gap shell visa meta signal nature science variety fortune life total orange amazon oracle sprint apple square stripe slack
            zoom snap block box dropbox intel dell ford gas oil money power energy light sky sun star mirror express post mail guardian
            independent observer economist standard times today news world state nation national public labour labor conservative liberal green
            greens democrats republicans congress parliament senate house court bank council commission union alliance league
            brown white black green gray grey blue young old long short small little large rich poor strong bright sharp swift hope faith
            joy grace love king queen prince bishop pope judge justice major sergeant cook baker butcher smith miller mason carpenter farmer
            fisher hunter shepherd taylor tailor weaver potter turner walker rider carter porter cooper parker gardener page price rice bean
            berry rose lily daisy iris ivy violet holly heather summer winter spring autumn fall bush wood woods forest field fields hill
            hills lake rivers pond brook stone rock sand banks bridge bridges street lane park parks gates hall church temple castle
            tower waters frost snow rain storm gale wolf fox lamb bird birds swan crane drake eagle falcon hawk martin robin wren finch
            bull bear lion tiger fish pike bass salmon trout bacon ham pepper salt sugar butter cherry plum reed root branch leaf flowers
            grant mark bill will rob bob jack frank earnest art pat drew chase chance case cash sterling gold silver diamond pearl jewell
            power powers moore more less best good wise savage noble fair false true blunt stark ready speed quick downs down
            freeman newman chapman bowman workman hardy moody merry hand hands head foot legg body hart bone cross crown
            church parish abbot abbott dean monk pagan christian lord marshall marshal steward stewart constable page squire knight baron duke earl
            moon day days week month friday monday noon early weeks mercury venus mars jupiter saturn earth neptune pluto titan
            ash ashes coal steel iron tin copper lead glass paint brush ball bell bells book books paper read reader press cases
            waters west east north south reading bath sandwich nice cork
            tours split orange mobile buffalo providence independence liberty freedom unity hope
            crew team station agency mission center centre program project office force forces army navy guard security service services
            hamas ira eta lost heat inception friends frozen jaws alien aliens avatar up cars brave coco soul elf big her gravity
            """),
        Acts = Set("""
            said says say told tells added adds asked asks wrote writes announced announces warned warns insisted insists argued argues claimed claims
            denied denies confirmed confirms explained explains replied noted notes stated states declared tweeted posted reported reports
            believes believed thinks thought wants wanted hopes hoped plans planned refused refuses agreed agrees admitted admits acknowledged
            described describes called calls criticised criticized condemned praised accused urged pledged promised vowed
            recalled recalls remembered continued concluded observed suggested suggests joked quipped responded testified resigned
            """),
        AtPlace = Set("in near outside inside across throughout around within"),
    };

    private static readonly Lexicon Other = new()
    {
        Titles = English.Titles,
        Openers = FrozenSet<string>.Empty,
        Calendar = FrozenSet<string>.Empty,
        Common = FrozenSet<string>.Empty,
        Acts = FrozenSet<string>.Empty,
        AtPlace = FrozenSet<string>.Empty,
    };

    private static readonly Lexicon German = Other with
    {
        CapitalisedNouns = true,
        BareGenitive = true,
        Calendar = Set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april mai juni juli august september oktober november dezember"),
        Common = Set("zeit welt bild stern spiegel fokus focus berg stein klein gross lang kurz jung weiss schwarz braun grun roth konig kaiser bauer schmidt muller schneider fischer weber wagner becker koch richter wolf fuchs vogel hahn mai wahl die der das"),
        Acts = Set("sagte sagt erklarte erklart schrieb schreibt teilte fragte antwortete betonte forderte kritisierte warnte meinte"),
        AtPlace = Set("in"),
    };

    private static readonly Lexicon French = Other with
    {
        Romance = true,
        Titles = Set("m mm mme mmes mlle monsieur madame president presidente ministre premier premiere chancelier chanceliere general colonel capitaine commandant docteur dr professeur pr maitre me roi reine prince princesse pape senateur depute maire directeur directrice secretaire ambassadeur juge pere soeur frere sir lord lady"),
        Calendar = Set("lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
        Common = Set("monde liberation croix point express petit grand blanc noir brun roux leroy roi boulanger mars avril mai orange nice tours"),
        Acts = Set("a dit declare affirme explique ajoute estime assure annonce repond souligne"),
        AtPlace = Set("a en"),
    };

    private static readonly Lexicon Spanish = Other with
    {
        Romance = true,
        Titles = Set("sr sra srta senor senora don dona d presidente presidenta ministro ministra primer primera canciller general coronel capitan doctor doctora dr dra profesor rey reina principe princesa papa senador diputado alcalde alcaldesa director directora secretario secretaria embajador juez padre"),
        Calendar = Set("lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        Common = Set("pais mundo marca blanco rubio moreno calvo delgado rojo leon cruz flores iglesias torres rios"),
        Acts = Set("dijo afirmo declaro explico anadio aseguro anuncio senalo dice ha"),
        AtPlace = Set("en"),
    };

    private static readonly Lexicon EastSlavic = Other with
    {
        HasCases = true,
        Titles = Set("""
            президент премьер премьер-министр министр мэр губернатор господин госпожа генерал адмирал директор депутат посол судья профессор доктор глава
            прем’єр прем’єр-міністр міністр міністерка мер пан пані суддя професор лікар голова бывший бывшая колишній колишня
            """),
        Common = Set("мир время правда известия труд час світ вести звезда"),
        Acts = Set("""
            сказал сказала заявил заявила сообщил сообщила написал написала добавил добавила отметил отметила подчеркнул подчеркнула считает говорит
            сказав заявив повідомив повідомила написав додав додала зазначив зазначила наголосив наголосила каже вважає
            """),
        AtPlace = Set("в у"),
    };

    /// <summary>Whether a folded word names a people, a language or a party by its form: Russian, Japanese, Turkish, Spaniard.</summary>
    public static bool IsDemonym(string word) =>
        Demonyms.Contains(word)
        || (word.Length >= 6 && (word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal)
            || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal)));

    private static readonly FrozenSet<string> Demonyms = Set("""
        german germans french dutch greek greeks czech czechs swiss thai thais arab arabs iraqi iraqis israeli israelis pakistani pakistanis
        saudi saudis kuwaiti yemeni emirati qatari omani bahraini bangladeshi nepali afghan afghans uzbek kazakh kyrgyz tajik turkmen turk turks dane
        danes danish swede swedes swedish finn finns finnish norwegian spaniard spaniards spanish irish scots scottish scotsman welsh welshman
        english englishman englishwoman british briton britons brit irishman frenchman frenchwoman dutchman dutchwoman american americans mexican
        mexicans cuban cubans african africans korean koreans german afghan croat croats serb serbs serbian slovak slovaks slovene pole poles polish
        soviet european europeans asian asians catalan basque kurd kurds kurdish jewish jew muslim catholic protestant
        christian sunni shiite shia hindu sikh tibetan uyghur chinese japanese filipino filipina latino hispanic argentine chilean puerto
        republican republicans democrat democrats democratic tory labour labor liberal conservative green californian texan londoner
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Names.Fold).ToFrozenSet(StringComparer.Ordinal);
}
