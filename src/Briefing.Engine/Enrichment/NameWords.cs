namespace Briefing.Engine.Enrichment;

/// <summary>Words that tell what kind of thing a name is, or that stand beside names without being part of them.</summary>
internal static class NameWords
{
    /// <summary>Titles and offices before a person's name.</summary>
    public static readonly WordList Titles = WordList.Of(
        "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Count Rev Rev. Reverend Father Fr. Sister Brother Pastor Rabbi Imam Bishop Archbishop Cardinal Pope Saint Sheikh Sheik Ayatollah",
        "President Vice-President Premier Chancellor Minister Senator Sen. Sens. Congressman Congresswoman Representative Rep. Reps. Governor Gov. Mayor Councilman Councilwoman Councillor Ambassador Amb. Secretary Speaker Chairman Chairwoman Chairperson Chair",
        "Judge Justice Attorney Sheriff Detective Officer Constable Inspector Sergeant Sgt. Captain Capt. Major Maj. Colonel Col. Lieutenant Lt. General Gen. Admiral Adm. Commander Cmdr. Commissioner Marshal Brigadier Corporal Cpl. Private Pvt. Chief",
        "King Queen Prince Princess Emperor Empress Duke Duchess Earl Director Coach Manager CEO CFO COO Spokesman Spokeswoman Spokesperson Deputy Candidate Nominee Actor Actress Singer Author Editor Reporter Astronaut Cosmonaut Herr Frau Madame Monsieur Señor Señora Don Doña");

    /// <summary>What people are called by their work, as it stands in small letters between an organisation and a name.</summary>
    public static readonly WordList Roles = WordList.Of(
        "administrator commander leader analyst economist lawyer professor reporter correspondent columnist strategist pollster executive founder co-founder head boss aide adviser advisor official researcher scientist engineer journalist writer critic historian activist organizer teacher student resident supporter surrogate operative consultant lobbyist chairman chairwoman spokesman spokeswoman spokesperson president director secretary minister manager coach captain striker midfielder goalkeeper quarterback singer actor actress author artist producer presenter host anchor lawmaker politician candidate diplomat envoy ambassador officer officials members");

    /// <summary>Words before a title or name that are part of neither.</summary>
    public static readonly WordList Modifiers = WordList.Of(
        "Former Ex Late Then Acting Prime Foreign Vice Deputy Assistant Associate Senior Junior Lead Chief Interim Honorary Presidential Republican Democratic Democrat Conservative Labour Liberal Executive Managing Attorney Majority Minority Whip Party Press National State First Lady Defense Defence Finance Interior Home Managing Veteran Leader Rival Onetime Longtime Billionaire Retired Democrats Republicans Conservatives Del");

    /// <summary>The last or only words of organisations.</summary>
    public static readonly WordList Organisation = WordList.Of(
        "Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP Plc PLC GmbH AG SA Group Holdings Bank Partners Associates Foundation Institute Institution University College School Academy Agency Administration Authority Department Ministry Office Bureau Commission Committee Council Congress Senate Parliament Assembly",
        "Party Union Association Federation League Club FC Society Organization Organisation Alliance Coalition Network Service Services Court Tribunal Police Army Navy Force Guard Corps Board Fund Trust Center Centre Hospital Church Museum Library Times Post Journal Tribune Herald Gazette Guardian Telegraph Observer Chronicle Press News Media Magazine Review",
        "Airlines Airways Motors Industries Technologies Systems Laboratories Laboratory Lab Studios Records Entertainment Pictures Airline Team United Broadcasting Television Radio Communications Enterprises Ventures Capital Securities Insurance Cabinet Conference Treasury Embassy Forum Initiative Project Campaign Project Orchestra Theatre Ensemble Brigade Battalion Regiment Squadron Division");

    /// <summary>The first words of organisations that go on with <c>of</c> or <c>for</c>.</summary>
    public static readonly WordList OrganisationHeads = WordList.Of(
        "University College School Academy Institute Ministry Department Bank Bureau Office House Court Council Association Federation Society League Union Organization Organisation Committee Commission Center Centre Church Board Museum Chamber Fund Foundation Agency Administration Daughters Sons Friends Doctors Reporters Students Americans Citizens Campaign Coalition Alliance Congress Library Hospital Party Army Institutes Institution Conference Assembly Movement Front Corps Confederation Guild Royal Hall Scouts");

    /// <summary>The first words of places that go on with <c>of</c>.</summary>
    public static readonly WordList PlaceHeads = WordList.Of("City Town Village Gulf Bay Isle Isles Island Republic Kingdom State States District Province County Strait Straits Cape Sea Port Territory Commonwealth Duchy Democratic Straits Horn Mount Lake Rock");

    /// <summary>Words of places.</summary>
    public static readonly WordList Place = WordList.Of(
        "City Town Village County Province State District Street St. Avenue Ave. Road Lane Drive Boulevard Square Park Island Islands Isle River Lake Sea Ocean Bay Gulf Strait Mountain Mountains Mount Mt. Hill Hills Valley Beach Coast Desert Forest Peninsula Canal Bridge Airport Station Harbor Harbour Port Cape Fort Ft. Creek Falls Canyon Plateau Border Capitol Palace Castle Cathedral Tower Stadium Arena Hall Garden Gardens Plaza Republic Kingdom Territory Region Heights Springs Township Borough East West North South Northern Southern Eastern Western Central Middle Upper Lower Highway Building Hotel");

    /// <summary>Adjectives and inhabitants of countries and continents, languages, creeds: capitalised, and no names of theirs.</summary>
    public static readonly WordList Demonyms = WordList.Of(
        "American Americans British Briton Britons English Englishman Scottish Scots Scot Welsh Irish French German Germans Italian Italians Spanish Spaniard Spaniards Portuguese Dutch Belgian Belgians Swiss Austrian Austrians Swedish Swedes Norwegian Norwegians Danish Danes Finnish Finns Icelandic Polish Poles Czech Czechs Slovak Hungarian Hungarians Romanian Romanians Bulgarian Greek Greeks Turkish Turks Turk Russian Russians Ukrainian Ukrainians Belarusian Georgian Georgians Armenian Armenians Azerbaijani Serbian Serbs Serb Croatian Croats Bosnian Bosnians Albanian Albanians Kosovar Macedonian Slovenian Estonian Latvian Lithuanian",
        "Chinese Japanese Korean Koreans Vietnamese Thai Thais Indonesian Malaysian Filipino Filipinos Indian Indians Pakistani Pakistanis Bangladeshi Bangladeshis Afghan Afghans Iranian Iranians Iraqi Iraqis Syrian Syrians Lebanese Israeli Israelis Palestinian Palestinians Jordanian Saudi Saudis Yemeni Yemenis Kuwaiti Qatari Emirati Egyptian Egyptians Libyan Libyans Tunisian Algerian Moroccan Sudanese Somali Somalis Ethiopian Kenyan Kenyans Ugandan Nigerian Nigerians Ghanaian South-African Zimbabwean Congolese Rwandan Kurdish Kurds Kurd Arab Arabs Arabic Persian Hebrew Latin Latino Latinos Latina Hispanic Hispanics",
        "Mexican Mexicans Canadian Canadians Cuban Cubans Haitian Haitians Brazilian Brazilians Argentine Argentinian Chilean Colombian Venezuelan Peruvian Bolivian Ecuadorian Australian Australians Aussie European Europeans African Africans African-American African-Americans Asian Asians Asian-American Western Soviet Nazi Nazis Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Jewish Jews Jew Hindu Hindus Buddhist Buddhists Sikh Sikhs Mormon Mormons Evangelical Evangelicals Orthodox Sunni Sunnis Shia Shiite Shiites Anglican Baptist Lutheran Methodist Presbyterian Democrat Democrats Republican Republicans Democratic Libertarian Tory Tories Marxist Communist Communists Bengali Tibetan Tibetans Mongolian Uzbek Kazakh Chechen Rohingya Uighur Roman Romans Victorian Californian Texan Texans New-Yorker Londoner Parisian Mandarin Cantonese Catalan Basque Flemish Gaelic Maori Aboriginal Olympic Olympian");

    /// <summary>Words in capitals that abbreviate no organisation or place.</summary>
    public static readonly WordList NoAcronym = WordList.Of(
        "I OK TV CEO CFO COO CTO DNA RNA PhD MD BA MA HIV AIDS GDP FAQ PM AM A.M. P.M. AD BC BCE CE US$ DVD CD PC IT HR PR ID GPS VIP UFO LGBT LGBTQ SUV IQ ISBN PDF URL HTML USB MVP GOP-led AI API ADHD IVF COVID COVID-19 MRI CT ER ATM DIY RSVP ASAP FYI Q A Q&A II III IV VI VII VIII IX XI XII EST EDT GMT UTC BST PST PDT CET NB PS RIP XL MP MPs MEP MEPs NGO NGOs CEOs DJ MC TVs PT SMS Ph.D. M.D. B.A. M.A. J.D. Jr. Sr. KM MPH KG IED IEDs WMD AK-47 AR-15 VHF HD 4K SOS D R");

    /// <summary>The last words of names that are no person, organisation or place: prizes, events, laws, works.</summary>
    public static readonly WordList Things = WordList.Of(
        "Prize Award Awards Medal Cup Games Championship Championships Olympics Open Marathon Derby Grand Prix Day Week Month Year Festival Fair War Wars Revolution Uprising Rebellion Act Bill Law Amendment Treaty Agreement Accord Accords Convention Protocol Declaration Constitution Resolution Directive Doctrine Deal Plan Programme Program Tour Album Symphony Suite Sonata Report Index Era Age Renaissance Enlightenment Reformation Holocaust Bible Gospel Gospels Koran Quran Testament Internet Web Crisis Scandal Affair Syndrome Disease Virus Theorem Theory Effect Scale Series Trilogy Edition Volume Order Star Cross Mission Syllabus Exhibition Primary Caucus Caucuses Election Elections Referendum Debate Summit Bowl Motto Symposium Anniversary Mass");

    /// <summary>Parties and creeds as they stand before people's names.</summary>
    public static readonly WordList Parties = WordList.Of("Republican Republicans Democrat Democrats Democratic Libertarian Conservative Labour Liberal Tory Socialist Communist");

    /// <summary>Countries, continents and a few cities that stand for places wherever they are named.</summary>
    public static readonly WordList Countries = WordList.Of(
        "Afghanistan Albania Algeria Argentina Armenia Australia Austria Azerbaijan Bangladesh Belarus Belgium Bolivia Bosnia Brazil Britain Bulgaria Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Denmark Ecuador Egypt England Estonia Ethiopia Finland France Germany Ghana Greece Guatemala Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon Libya Lithuania Luxembourg Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe",
        "Africa Asia Europe America Antarctica Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming London Paris Berlin Moscow Beijing Tokyo Brussels Kyiv Kiev Rome Madrid Vienna Geneva Cairo Baghdad Tehran Kabul Chicago Boston Manhattan Brooklyn Hollywood U.S. U.K. US UK USA U.S.A. D.C. UAE Crimea Scandinavia Siberia");
}
