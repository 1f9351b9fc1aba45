using System.Collections.Frozen;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>
/// Frequent given names, folded: a capital word before a family name that is one of them names somebody, and Mrs does not go with Donald.
/// Names that women and men bear are in neither list of a gender.
/// </summary>
internal static class GivenNames
{
    /// <summary>Whether a folded word is a frequent given name.</summary>
    public static bool Contains(string word) => Men.Contains(word) || Women.Contains(word) || Either.Contains(word);

    /// <summary>The gender that a given name tells, if it does.</summary>
    public static Gender GenderOf(string word) => Men.Contains(word) ? Gender.Male : Women.Contains(word) ? Gender.Female : Gender.Unknown;

    private static readonly FrozenSet<string> Men = Set("""
        aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexandre alexei alexey alfonso alfred
        ali allan allen alvaro amir anders andre andreas andrei andres andrew andrey andriy angelo anthony antoine anton antonio arnold arthur artur
        axel barack barry bashar ben benjamin bernard bernardo bernd bernie bertrand bill billy bjorn bob bobby boris brad brandon brendan brent brett brian
        bruce bruno bryan calvin carl carlo carlos cesar charles charlie chris christian christopher chuck claude clint colin craig curtis dale damian
        dan daniel daniele darren dave david denis dennis derek desmond diego dieter dimitri dirk dmitri dmitry dominic dominique don donald doug douglas duncan
        dustin dwight earl ed eddie edgar edmund eduardo edward edwin elijah elon emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan
        evgeny fabio felipe felix ferdinand fernando francesco francisco francois frank franklin franz fred frederick friedrich gabriel gareth gary gavin
        geoff geoffrey george georges gerald gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guillermo gunther gustavo guy hamid hans harold
        harry hassan hector heinrich helmut henri henrik henry herbert herman hosni howard hugh hugo hussein ian ibrahim igor ilya isaac ismail ivan ivo
        jack jacob jacques jakob jake james jan jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joaquin joe joel johan
        johannes john johnny jon jonathan jorge jose josef joseph josh joshua juan juergen julian julio jurgen justin karl keith ken kenneth kevin khalid
        kirk klaus konstantin kurt kyle lars laurent laurence lawrence leo leon leonard leonid leonardo liam lionel lloyd lorenzo louis luc luca lucas ludwig luigi luis
        lukas luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin matt matteo matthew matthias maurice max
        maxim michael michel miguel mike mikhail milan mitch mitt mohamed mohammad mohammed moritz muhammad mustafa narendra nathan nathaniel ned neil nelson
        nicholas nick nicolas nigel nikita nikolai noah noel norman oleg oleksandr oliver olivier omar oscar osama osman oskar otto owen pablo paolo patrice
        patrick paul paulo pavel pedro per peter petr phil philip philippe phillip pierre pietro piotr quentin rafael ralph ramon randy raul ray raymond
        reinhard rene ricardo richard rick rob robert roberto rodrigo roger roland roman ron ronald rowan roy rudolf rupert russell ryan salman salvador
        sam samuel saul scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo silvio simon solomon spencer stanislav stanley stefan stefano stephane
        stephen steve steven stuart sven tariq ted terence terrence thabo theodore thierry thomas tim timothy tobias todd tom tommy tony trevor tyler umar
        uwe vaclav valentin vasily victor viktor vincent vince vitaly vlad vladimir volodymyr walter warren wayne wei werner wilhelm will william willy
        wolfgang xavier yann yasser yevgeny yitzhak yuri yusuf yves zachary
        олег иван сергей владимир дмитрий александр андрей алексей михаил николай володимир олександр петро
        анатолий антон богдан борис валерий василий василь виктор виталий віктор віталій григорий денис дмитро евгений євген егор игорь ігор илья іван
        кирилл константин леонид максим микола михайло никита олексій павел павло пётр сергій станислав тарас юрий юрій ярослав андрій
        """);

    private static readonly FrozenSet<string> Women = Set("""
        abigail ada adele agnes aisha alana alena alexandra alexandria alice alicia alina alison allison amanda amber amelia amina amy ana anastasia angela
        angelina anita anja ann anna anne annette annie antonia april aretha ariana ashley astrid audrey barbara beatrice beatriz becky belinda benazir
        bernadette beth betty beverly birgit bonnie brenda brigitte britney camila camilla carla carly carmen carol carolina caroline carolyn carrie
        caterina catherine cathy cecilia celine charlotte chelsea cheryl christiane christina christine cindy claire clara claudia colleen connie
        constance courtney cristina cynthia daisy daniela danielle daria dawn deborah debbie debra delphine denise diana diane dianne dolores donna dora
        doris dorothy edith eileen elaine eleanor elena eleni elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther ethel
        eva evelyn fatima fiona florence frances francesca francoise frida gabriela gabrielle galina gemma georgia geraldine gertrude gina gisele giulia
        gloria grace greta gwen hannah harriet heather heidi helen helena helene helga hilary hillary holly ida ilse ines ingrid irena irene irina
        isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jana jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna
        joanne johanna josephine joyce juana judith judy julia julie juliet kamala karen karin karina karla kate katherine kathleen kathryn kathy katie
        katja kayla kelly kimberly kirsten kristen kristin kristina lara larisa latoya laura lauren laurie leila lena leslie leticia lidia lily linda
        lindsay lisa liz loretta lorraine louise lucia lucy luisa lydia lynn madeleine madonna maggie malala manuela marcia margaret margarita margot maria
        mariam marianne marie marilyn marina marine marion marjorie martha martina mary maryam matilda maureen maya megan meghan melania melanie melinda
        melissa mercedes meryl mia michelle mildred miriam molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nina nora olga olivia
        pamela patricia patty paula paulina pauline penelope penny petra phyllis pilar priya rachel raquel rebecca regina renata rita roberta rosa
        rosalind rose rosemary roxana ruth sabine sabrina sally samantha sandra sara sarah selena serena sharon sheila shirley silvia simone sofia sonia
        sonya sophia sophie stacey stella stephanie sue susan susanne suzanne svetlana sylvia tamara tania tanya tara tatiana teresa theresa tina tracy
        ursula valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy whitney yelena yolanda yulia yvette yvonne zainab zoe
        анна мария ольга елена екатерина наталья татьяна ирина светлана олена
        анастасия анастасія анна валентина виктория вікторія галина ганна дарья дарина евгения екатерина елена ирина ірина катерина людмила мария марія наталия
        наталья наталія оксана олена ольга светлана світлана татьяна тетяна юлия юлія
        """);

    private static readonly FrozenSet<string> Either = Set("""
        alexis andrea ariel blake bobbie cameron casey chen dana drew devon jamie jan jaime jordan jo kerry kim kit lee leigh lou marion morgan pat
        quinn reese riley robin sandy sasha shannon sidney sydney stacy taylor terry tracey vivienne wang yan li jin min sun hui mei xi ling
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Names.Fold).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>What Mr and Mrs tell apart.</summary>
internal enum Gender
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Mr.</summary>
    Male,

    /// <summary>Mrs, Ms.</summary>
    Female,
}
