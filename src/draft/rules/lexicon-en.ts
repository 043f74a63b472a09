/** English words by which news tells who somebody is and that they say something. */

export const english = {
  /** Ranks and titles right before a name. */
  titles: `
  mr mrs ms miss dr cllr ald rep sen gov hon pc det insp supt cpl cllr prof professor sir dame lord lady gen general lt lieutenant col colonel maj major capt captain
  sgt sergeant adm admiral brig brigadier cmdr commander marshal rev reverend father imam sheikh judge justice
  king queen prince princess president chancellor senator governor mayor ambassador minister premier coach
  pope bishop rabbi engineer`,

  /** Words with which an office ends: Environment Minister, Opposition leader, air force commander. */
  offices: `
  president minister premier chancellor secretary ambassador governor mayor senator commander chief director
  chairman chairwoman chair chairperson leader spokesman spokeswoman spokesperson head coach captain manager
  commissioner envoy representative adviser advisor founder editor judge officer ceo king queen prince
  professor scientist economist analyst historian striker midfielder defender goalkeeper forward winger author
  student daughter son wife husband widow brother sister colleague counterpart deputy lawyer engineer researcher
  farmer teacher resident executive superintendent inspector detective sheriff prosecutor magistrate attorney coroner
  councillor councilman councilwoman lawmaker legislator treasurer auditor strategist rapporteur undersecretary curator
  organiser organizer coordinator skipper co-founder cofounder vice-president`,

  /** Who somebody is, in small letters alone: as many people are called Baker or Driver. */
  crafts: `
  doctor nurse surgeon paramedic firefighter composer singer actor actress poet novelist photographer playwright dancer
  choreographer conductor musician pianist violinist guitarist sculptor painter artist architect activist campaigner volunteer
  survivor victim witness fisherman fisher baker shopkeeper driver pilot mechanic miner welder carpenter plumber electrician
  mother father grandmother grandfather grandson granddaughter uncle aunt cousin niece nephew pensioner widower owner trader
  broker investor shareholder partner trustee accountant consultant barrister solicitor principal headteacher dean referee
  umpire trainer sprinter swimmer boxer runner rider cyclist geologist biologist seismologist volcanologist climatologist
  meteorologist oceanographer ecologist physicist chemist astronomer archaeologist anthropologist psychologist epidemiologist
  virologist sociologist economist statistician zoologist botanist technician translator publisher columnist reporter
  correspondent presenter broadcaster producer screenwriter cinematographer translator designer developer builder landlord
  tenant neighbour neighbor friend boyfriend girlfriend fiance partner classmate teammate team-mate rival predecessor successor
  fullback defender playmaker midfielder captain`,

  /** Words that make a name that of a body. */
  bodies: `
  ministry university agency institute bank council party federation company group army force forces navy court
  parliament union nations commission committee authority association club united city rovers athletic airlines
  airways corporation corp inc ltd foundation department office bureau service services hospital school college
  organization organisation league society police guard board fund museum observatory centre center academy
  house senate congress assembly orchestra times post news tribune gazette herald chronicle journal observer radio television
  lines airline shipping logistics railways railway motors pharmaceuticals electric electronics telecom bank holdings
  partners ventures securities insurance system systems solutions technologies brewery studios pictures records laboratories
  consulting analytics crescent cross ombudsman embassy consulate brigade battalion regiment squadron fleet network
  coalition alliance initiative movement institution archives library theatre theater gallery cathedral mosque clinic
  exchange survey union`,

  /** Those with which the names of firms and clubs end; a country's word before them tells where these are from, and no state. */
  firms: `
  festival biennale fair programme program trust forum secretariat directorate inspectorate tribunal chamber chambers coastguard panel
  industries industry energy gas petroleum resources minerals metals steel chemicals foods beverages media entertainment
  software robotics biotech therapeutics biosciences aerospace automotive aviation marine maritime properties estates hotels
  co asa ag plc llc gmbh sa nv spa oyj ab rapid academy laboratory federation secretariat handling cooperative co-operative
  commonwealth presidency cabinet treasury brigades rangers wanderers albion hotspur fc afc cf`,

  /** Words that make a name that of a place. */
  places: `
  cape river lake sea mount mountain mountains bay gulf strait island islands valley desert street square bridge airport
  port stadium park canal peninsula province county district region arena`,

  /** Words that make a capitalised run something else: an award, a treaty, a cup. */
  others: `
  order prize award cup treaty act medal championship war day agreement pact accord plan trophy championships
  olympics games exercise prix palme operation summit conference bill law constitution`,

  /** What may join the words of one name. */
  joining: "of the for and de la van von der den bin ibn al el",

  /** Verbs of saying, in the past and in the present. */
  saying: `
  said says say told tells tell denied denies announced announces stressed stresses added adds claimed claims warned warns
  insisted insists argued argues stated states explained explains confirmed confirms noted notes admitted admits
  declared declares revealed reveals reported reports promised promises replied replies recalled recalls urged urges
  called calls accused accuses suggested suggests acknowledged acknowledges emphasized emphasised emphasizes emphasises
  asked asks rejected rejects welcomed welcomes condemned condemns criticized criticised criticizes criticises praised praises
  wrote writes testified testifies predicted predicts vowed vows pledged pledges answered answers complained complains
  lamented laments remarked remarks asserted asserts reiterated reiterates cautioned cautions conceded concedes countered counters
  joked jokes boasted boasts disclosed discloses protested protests alleged alleges contended contends maintained maintains
  observed observes commented comments recounted recounts denounced denounces hailed hails thanked thanks demanded demands
  appealed appeals apologised apologized apologises apologizes quipped quips estimated estimates forecast forecasts
  blamed blames speculated speculates proclaimed proclaims decried decries deplored deplores described describes
  pointed spoke expects believes dismissed concluded concludes found finds ruled rules agreed agrees signalled signaled signals indicated indicates hinted hints tweeted
  posted shouted shouts whispered laughed sighed cried yelled continued began`,

  /** Among them those that say something only before "that", a quotation or a sentence of their own. */
  beforeThat: `
  added adds calls called announced announces reported reports reveals revealed noted notes states asked asks praised praises
  suggests suggested answers claims claimed argues admits declared recalls recalled confirms rejected rejects welcomed welcomes
  pointed spoke expects believes dismissed wrote writes urges urged accused accuses disclosed discloses described describes concluded concludes found finds ruled rules
  agreed agrees signalled signaled signals indicated indicates hinted hints tweeted posted
  protested protests countered counters reiterated reiterates alleged alleges contended maintained maintains observed observes
  commented recounted hailed hails thanked thanks demanded demands appealed appeals estimated estimates
  forecast forecasts proclaimed comments`,

  /** Among them those that say something of somebody or something before a small word: "described it as", "accused them of". */
  beforeSmall:
    "described:as|how|what|being describes:as|how|what accused:of accuses:of rejected:criticism|claim|claims|accusation|accusations|allegation|allegations|charge|charges|suggestion rejects:criticism|claim|claims|accusation|accusations|allegations|charges dismissed:criticism|claim|claims|accusation|accusations|allegation|allegations|suggestion",

  /** What the subject of a sentence says while doing something else. */
  whileSaying:
    "saying adding warning arguing insisting noting stressing claiming explaining telling promising vowing",

  /** Those that say something only right beside a quotation: "…," she began. */
  besideQuotation: "shouted shouts whispered laughed sighed cried yelled continued began",

  /** Among those before a clause, those that say as well whom they ask to do something. */
  beforeTo: "urged urges asked asks called calls appealed appeals",

  /** Among the stops, those that begin names as well, where no sentence begins: New South Wales, First Bank. */
  opening: "new old first second third grand one two three four five six seven nine ten all",

  /** Among the stops, those that are given names as well. */
  alsoGiven: "may april june august march will",

  /** Capitalised only because they begin a sentence or a heading. */
  stops: `
  the a an in on at of for from to by with and but or if when while after before since until as it its he she they
  his her their we our us i you your this that these those there here what who why how where which every each all
  some many most more both no not new old first last next born according asked speaking government officials police
  one two three four five six seven eight nine ten under over between during through about against among however
  meanwhile also still yet then now so too only even just today yesterday tomorrow later earlier never ever none both
  once because although despite instead nobody everyone people another several monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december
  let is are was were be been being do does did has have had will would can could should might must`,
};
