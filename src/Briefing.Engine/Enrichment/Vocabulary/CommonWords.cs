namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>
/// English words that are no names, though a sentence may begin with them. The list holds words that news prose writes small far more often
/// than not; regular derivations (quick<i>ly</i>, build<i>ing</i>) and plurals are recognised by their endings.
/// </summary>
internal static class CommonWords
{
    private static readonly WordList Words = WordList.Of(
        "able about above abroad absent absolute abstract abuse academic accept acceptance access account accurate achieve acknowledge across active activist",
        "actor actual ad add additional address admit ads adult advance advantage advice adviser advocacy advocate aesthetic affect afford afraid after",
        "afternoon afterward again against age agencies agenda agent ages aggressive ago agree ahead aid aide aim air albeit alive all allies allow ally almost",
        "alone along alongside already alright also alternative although altogether always am amid amnesty among amount amp an analysis analyst anchor and",
        "anger angry announce annual another answer anthropologist anti anxiety any anybody anymore anyone anyway anywhere apart apparent appeal appear",
        "appearance applause applicants approach approaches appropriate approval architecture are area argue arm arms around arrange arrogant article artist as",
        "aside ask aspects assault assets assistance associates assume at attack attempt attend attendees attitudes attorneys attract audience audio author",
        "average avoid aware away awesome back backers background bad bake balance ballot ban band banks bar bare base basic basil basis battle battleground be",
        "bear bearer beat became because become bed been before began begin begun behalf behavior behind belief believe below beneath benefit beside best bet",
        "better between beyond bid big bigger biggest bigot billion billionaire bills biography biological bipartisan birds birth birther bit blame bleak block",
        "blood blow blue board bodies body bold book boom boos boost boots border born borrowers both bottle bottom bought bound box boxes boy brain brand",
        "break breakfast brief bright brings broad broadcast broader broke broken brother brought budget build built bureaucracy bus businesses businessman",
        "busy but buy by bye ca calendar call came camera camp campaign can candidacy candidate candles cannot capture car carbon card care career carry case",
        "cash casino cast catch categories cats caucus caucuses caught cause centers century certain chairs challenge challenger champion chance change chaos",
        "character charge charter cheap check cheer chief child children choice choose chose chosen circle circumstances citizen citizenship civil claim class",
        "classic clean clear climate clinch close closer closest clothes co coal coastal code coffee cognitive coin collapse collar colleagues colleges color",
        "column com combat combine come comedian commander commercial common companies company compare compete competitive complete complex comprehensive",
        "compromise computer concept concern conclusion concrete conduct conference confidence confident conflict congressman consensus consequences",
        "conservative consider consistent constant constitutional consultant consumer contact contains contemplate contender content contest context continue",
        "contract contrary contrast control controversial controversy conventional convince cool copper copyright corn corner corporate correct cost could",
        "counsel count counter counties countries country couple course courts cover coverage crazy create credit crime criminal crisis critical critics crowd",
        "crucial cultural culture current customer cut cuts cuz cyber cycle damage dance danger dark data date daughter day days de dead deadline deal dear",
        "death debate debt decade decide decision decisive declares decline deep deeper defeat defend deficit define degree delegate deliver demand democracy",
        "demographic demonstrate demonstrators deploy deputy describe deserve design desire desk desperate despite destroy detail determine develop developers",
        "did die died difference different difficult digital digits dinner diplomatic direct director dirty disagree disaster discourse discover discovery",
        "discuss discussion display dispute distance distant distinguish diverse divide division divisive do doctor does dog dollar domestic done donor door",
        "double doubt down downtown dozen draft drama dramatic draw drawn dress drew drink drive driven drivers drop drove drug dry due dues duty dynamic each",
        "eager earlier easier easy eat echo economic economy edge editor editorial effect effective effort eight either elect electorate electrical elevator",
        "eleven elite else elsewhere email embrace emotional emphasis employee employers empty encourage end endorse ends enemies enemy energy engage enjoy",
        "enough ensure enter enthusiasm enthusiastic entire entrepreneurs environmental episode equal era error establish estate estimates etc evangelical even",
        "event ever every everybody everyone everywhere evidence evolutionary ex exact example excellent except exchange exclusive excuse executive exist exit",
        "expand expansion expect expensive experience experimental expert explain express extensive extent extra extreme eye eyebrows eyes face fact factors",
        "factory fail failure fair faith fall fallen false familiar families fans far fast fate father fault favor favorite fear features federal feed feedback",
        "feel feelings fees feet fell fellow felt female few fewer field fierce fiery fifteen fifty fight fighters figure file fill film final finance",
        "financial find findings fine finish fire firm first fit fits five fix flag flat flip floor flowers fly focus folks follow followers food foot footage",
        "for force foreign forget forgot forgotten form formal former forth forty forward fought found founder four fourth fraud free fresh friend from front",
        "frozen fuel full fun fundamental fundraiser funds funeral funny further fury future gain game gap gas gather gave gay gender general genuine get gets",
        "giant girl give given glad global go goal goes gon gone good goodbye gosh got gotten governor grab graphic grass gray great greater greatest grew",
        "grievances grit ground group grow grown growth guess guest guidelines guilty gun guns guy guys hacker had hair half halfway hand handle hang happen",
        "happy hard harder harm harsh has hate have he head headlines headquarters health healthy hear heard heart heat heavy hedge held help hence her here",
        "herself hi high higher highest highway him himself his historians historic historical history hit hold holiday home homegrown honest honey hope host",
        "hostile hot hour houses how however huge human hundreds hunh hurdles hurt husband ice icon id idea identify ideological ideology if ignore illegal",
        "image imagine immediate immigrant impact importance important improve in incendiary incident include inclusive income increase incumbent independent",
        "individual industrial industry influence influential infrastructure ingredients initial inside insiders insist instance instead institutional insults",
        "insurance insurgent intelligence intense interest internal interview into invest investigate investigators investors is islands issue it its itself",
        "job jobs join joke journalist joy judges jump just keep kept key keys kid kids kill kind knew know knowledge known label lack ladies lady laid land",
        "language large larger largest last late later latest launch law lawmakers laws lawsuit lawyer lay lead leader leadership learn least leave led left",
        "legacy legal legislative legitimate length lengthy less let letter level lexical liar liberal libertarians lie lies life light like limit line link",
        "list listen little live ll loan lobbyist local long longer longtime look lose loser loss losses lost lot lots loud love low lower loyalty machine made",
        "magazines mail main mainstream maintain major make male man manage manager mandatory manuscript many map margin market marriage mass massive match",
        "mate material math mathematical mathematician matter may maybe me mean meant meantime meanwhile measure media median medical meet meetings member",
        "membership memo memory men mess message met method mid might migrants miles military million mind mine minimum minor minus minute misogynist mission",
        "mistake mix model moderate moderator modern modest mogul momentum money month moral more mosques most mother mouth move movie much multiple mum murder",
        "music must my myself na name narrative narrow nationwide native natural nature near necessary need negative neither net network neurosurgeon neutral",
        "never newspaper next night nightclub nine no nobody nominate nominee non none nonpartisan noon nor normal not note notice novel now nowadays nowhere",
        "nuclear number objects obtain occur odd odds of off offensive offer officer offices official often oil okay old older olive on once one ones onetime",
        "online only onto open opinion opponent oppose opposite optimistic or order organize organizers original other otherwise ought our out outcome outlets",
        "outlook outright outside outsider over overall overcome overhead overnight overseas own owner pace page paid pain pair pan panel pants paper parents",
        "part partial participants participate particular parties partisan partner pass passage past path pattern pause pay peace people per percent percentage",
        "perfect perform performance perhaps period permanent perpetual person personal personnel perspective persuade phone photo phrase physical pick picture",
        "piece pigs pinch pink place plan plane planet plant plastic platform play player please pledge plenty plus podcast point police policies policy",
        "political politician politics poll pollster poor pop popular populist portrait positive posts potential pour poverty power practice praise pre prefer",
        "premiums prepare presence present presidency presidential pressure presumptive pretty prevent price primaries primary principle prior prison private",
        "pro problem proceeds process produce product professional professor profile profit program progress progressive projects prominent promise promote",
        "proof proper property proponents proposal prosecutors prospect prospective protect protest protesters proud prove provide provision proxy public pull",
        "purchase pure purpose pursue push put puts quarter quick quiet quite quote race racial racist radical radio raise rallies rampant ran range rank rare",
        "rate rather ratings re reach read readers ready real realistic realize reason recall receive recent recognize record reduce reference reflect reform",
        "refugee refusal refuse regard region regional regret regular reject relationship relative release relevant relief religion rely remain remarks",
        "remember remind reminder remote remove rental repair repeat replace report reporter represent reproductive request require researchers residents",
        "resign resilience resistance resources respect respond respondents response rest result return revenue review rhetoric rich riders right rise risk",
        "rival roads role roll room roots rose round route rude rule run runner runs sad safe safety said sales salt same sat save saw say says scale scandal",
        "scary scene schedule schools screen scrutiny search season seat second sector secure see seek seekers seem seen sees self sell send senior sense",
        "sensitive sent sentence separate serial series serve server services session set sets settlers seven seventy several sex sexual shake shape share",
        "sharp she shift shirt shit shootings short shot should shout show shown shut sick side sign signal signature significant silence similar simple since",
        "single sister sit site six sixteen size skeptical skills skin slow slower small smaller smart so social socialist society soft sold soldiers solid",
        "some somebody somehow someone sometime somewhat somewhere son sons soon sooner sort sought sound source speak speakers special specific speech",
        "speeches spend spent spiral spirit split spoiler spoke spoken spokesman spokeswoman spot spotlight spouse spread staff staffer stage stake stance",
        "stand standard stars start statue status stay step stick still stir stock stood stop store stories story straight strain stranger strategic strategist",
        "strategy stream streets strength stretch strong stronger strongest struck structure struggle stuck student studies study stuff stump stupid style",
        "subject subsequent substantial success such suggest summer sunlight superdelegates support supporter suppose sure surface surge surprise surrogate",
        "survey survival survive sweat system tactics take taken talk tall tape target task tax taxes teach teachers team tears tech technological technology",
        "telephone television tell temperatures temporary ten tend tennis tens tension tenure term territory terror terrorist test text th than thank that the",
        "theater their them theme themselves then theories theory there therefore these they thin things think third thirteen thirty this those though thought",
        "thousand threat three through throughout throw thrown thus ticket tie tied ties tight till time tiny tips to toast today together told tomorrow tone",
        "tonight too took tool top topic total touch tough tour tourist toward town track trade traditional traffic trail train transcript transfer travel",
        "treat trial tribe tries trillions trip troops trouble truck true trust truth try tune turmoil turn turnout tweet twelve twenty twice twist two type",
        "typical ugly uh ultimate um un uncertainty unclear under underdog undermine understand understood unfair unions unique unite universal unknown unlike",
        "until unusual up upon upset urban us use used user uses usual value variety vast ve version versus very veteran via victims victories victory video",
        "view viewers violence violent visa vision visit visitors vodka voice volunteer vote voter wage wait waivers wake walk walls want warm warnings wary",
        "was wash water waves way ways we weak wealth wealthy weapons wear website weeds week weekend weight welcome welfare well went were what whatever when",
        "whenever where whereas wherever whether which while whites who whoever whole whom whose why wide widespread wife wild will win wind window wing winner",
        "wins winter wish with within without witnesses wo woke woman women won wonder wood word work worker world worry worse worst worth would write writer",
        "written wrong wrote xenophobe yeah year yellow yesterday yet you young younger your yourself youth zero zombie zone");

    private static readonly string[] Endings =
        ["ly", "ing", "ed", "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ous", "ful", "less", "able", "ible", "ism", "ists"];

    /// <summary>Whether the word, in any case, is one.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (Words.Contains(word)) return true;
        if (word.Length > 4 && word[^1] == 's' && Words.Contains(word[..^1])) return true;
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && Words.Contains(word[..apostrophe]);
    }

    /// <summary>Whether the word ends as English nouns, verbs and adverbs do that are no names.</summary>
    public static bool LooksCommon(ReadOnlySpan<char> word)
    {
        if (word.Length < 6) return false;
        foreach (var ending in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
