namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>Verbs that introduce speech.</summary>
internal static class SpeechVerbs
{
    /// <summary>Finite forms that introduce speech wherever they stand.</summary>
    private static readonly WordList Sure = WordList.Of(
        "said says say saying told tells tell telling added adds add adding asked asks ask asking wrote writes write writing replied replies reply replying answered answers answering",
        "tweeted tweets tweeting posted posts posting captioned captions captioning stated states stating argued argues argue arguing insisted insists insist insisting recalled recalls recalling",
        "explained explains explaining claimed claims claim claiming admitted admits admitting announced announces announcing declared declares declaring warned warns warn warning noted notes noting",
        "remarked remarks remarking commented comments commenting observed observes observing suggested suggests suggesting acknowledged acknowledges acknowledging",
        "conceded concedes conceding confirmed confirms confirming denied denies denying responded responds responding retorted retorts quipped quips quipping joked jokes joking",
        "lamented laments lamenting complained complains complaining promised promises vowed vows vowing pledged pledges boasted boasts boasting predicted predicts",
        "testified testifies testifying contended contends maintained maintains asserted asserts asserting reiterated reiterates stressed stresses stressing emphasized emphasizes emphasised emphasises",
        "urged urges urging exclaimed exclaims shouted shouts shouting yelled yells yelling cried cries screamed screams whispered whispers murmured mumbled muttered mutters blurted",
        "concluded concludes continued continues continuing countered counters interjected interrupted mused muses confided confides cautioned cautions",
        "counselled counseled advised advises alleged alleges opined opines pleaded pleads begged begs bragged brags bemoaned charged charges clarified clarifies",
        "chided scolded snapped sneered scoffed gushed enthused fumed thundered roared ranted raved intoned recounted recounts reported reports related relates",
        "revealed reveals disclosed discloses protested protests demanded demands inquired enquired wondered wonders speculated speculates reasoned reasons",
        "elaborated elaborates reflected reflects chimed volunteered ventured offered offers joshed deadpanned cracked summarized summarised",
        "proclaimed proclaims professed swore swears affirmed affirms averred attested theorized theorised hypothesized underlined underscored highlighted",
        "tweeting retweeted blogged texted messaged emailed e-mailed read reads quoted quotes captioning commented opined penned");

    /// <summary>Forms that introduce speech only right beside a quotation.</summary>
    private static readonly WordList Beside = WordList.Of(
        "called calls call calling described describes describe describing thought thinks think thinking believed believes believe began begins started went goes laughed laughs smiled smiles grinned sighed sobbed nodded shrugged",
        "finished agreed agrees agreeing disagreed joined pointed points put puts pronounced labelled labeled labels dubbed branded termed deemed",
        "accused accuses accusing blasted slammed criticised criticized condemned denounced dismissed dismisses rejected praised hailed likened apologised apologized",
        "gave sang chanted chants chanting signed sums summed tells held holds felt feels feel learned hoped hopes heard decided knew knows wished indicated indicates",
        "shot fired hit snapped pushed attacked blamed greeted thanked congratulated invited ordered instructed directed commanded reminded reminds reassured assured assures informed taunted teased mocked",
        "expressed expresses voiced raised cited cites citing referenced paraphrased repeated repeats repeating echoed echoes rejoined appealed appeals called");

    // Verbs that quote a judgement of somebody, from anywhere in the clause: "Roe called the plan, which had taken years, a “…”".
    private static readonly WordList Judging = WordList.Of(
        "called calls call described describes describe accused accuses blasted slammed criticised criticized condemned denounced dismissed praised hailed attacked labelled labeled branded mocked blamed rejected dubbed");

    private static readonly WordList Acts = WordList.Of(
        "claim claims statement statements assertion remark remarks comment comments warning prediction accusation allegation promise pledge description suggestion contention declaration insistence announcement admission words message tweet post quote quip line");

    // said, sagte, a dit …: the few verbs that most reports of these languages need.
    private static readonly WordList Foreign = WordList.Of(
        "sagte sagt erklärte erklärt betonte teilte schrieb schreibt meinte fragte antwortete fügte kritisierte forderte warnte twitterte kommentierte sagten erklärten gesagt erklärt verkündete berichtete entgegnete ergänzte versicherte räumte",
        "dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute écrit estimé estime assuré répondu raconte lance lancé souligne souligné déclara répondit demanda ajouta prévenu insiste insisté précise précisé confie confié indiqué indique annoncé annonce",
        "dijo dice afirmó afirma declaró señaló explicó añadió agregó aseguró escribió preguntó respondió sostuvo indicó manifestó comentó contó advirtió dicho declarado afirmado asegurado explicado señala explica asegura añade anunció insistió recordó",
        "сказал сказала заявил заявила заявили сообщил сообщила написал написала добавил добавила отметил отметила подчеркнул подчеркнула рассказал рассказала ответил ответила пояснил пояснила говорит спросил спросила считает сообщили сказали пишет написали подчеркивает отмечает предупредил предупредила уточнил уточнила",
        "сказав сказала заявив написав додав додала зазначив зазначила наголосив наголосила повідомив повідомила розповів розповіла відповів відповіла пояснив пояснила каже сказали заявила написала повідомили пише запитав запитала додають попередив попередила уточнив уточнила");

    private static readonly WordList Nouns = WordList.Of(
        "read report reports claim claims comment comments note notes call calls offer offers post posts charge charges promise promises answer answers state states request demand demands remarks held reply writing thinking feeling reporting points ask asks repeat signs cracks tweet tweets labels puts appeal appeals pledge pledges protest protests boasts cries shouts screams urges vows praise quotes texts tells think thinks feels feel hit shot fired estimates messages whispers insists warnings begs cracked felt put");

    private static readonly WordList All = WordList.Union(Sure, Beside, Foreign);
    private static readonly WordList SureAnywhere = WordList.Union(Sure, Foreign);

    private static readonly WordList Auxiliaries = WordList.Of(
        "has have had is are was were be been being will would can could may might must shall should did does do having got");

    private static readonly WordList Adverbs = WordList.Of(
        "also then later once again just even still never always often soon first has now today yesterday earlier recently famously repeatedly reportedly further there himself herself themselves itself back more only not ever since here too",
        "simply quickly already almost instead meanwhile afterwards afterward aloud jokingly all both each rather auch dann noch später aussi puis ensuite también luego тоже также потом також потім згодом позже");

    /// <summary>Whether the word can introduce a quotation that stands right beside it.</summary>
    public static bool Is(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>Whether the word is a form that is as often a noun: <c>claims</c>, <c>comments</c>.</summary>
    public static bool MayBeNoun(ReadOnlySpan<char> word) => Nouns.Contains(word);

    /// <summary>Whether the verb quotes a judgement, from anywhere in its clause.</summary>
    public static bool IsJudging(ReadOnlySpan<char> word) => Judging.Contains(word);

    /// <summary>Whether the noun is an act of speech: <c>claim</c>, <c>statement</c>.</summary>
    public static bool IsAct(ReadOnlySpan<char> word) => Acts.Contains(word);

    /// <summary>Whether the form takes its subject from the clause before it: <c>adding</c>.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) => word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the word introduces speech even with words between it and the quotation.</summary>
    public static bool IsSure(ReadOnlySpan<char> word) => SureAnywhere.Contains(word);

    /// <summary>Whether two words are a verb of speech in the perfect of another language: <c>a déclaré</c>, <c>hat gesagt</c>.</summary>
    public static bool IsForeignPerfect(ReadOnlySpan<char> auxiliary, ReadOnlySpan<char> verb) => auxiliary is "a" or "ont" or "ha" or "han" or "hat" or "avait" or "había" or "haben" && Foreign.Contains(verb);

    /// <summary>Whether the word can stand between a subject and its verb of speech: <c>has</c>, <c>was</c>, <c>would</c>.</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word) && !char.IsUpper(word[0]);

    /// <summary>Whether the word can stand beside a verb of speech without changing who speaks: <c>repeatedly</c>, <c>later</c>.</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]));
}
