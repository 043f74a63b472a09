/** English words by which news tells what a name is. */

import { offices } from "./offices-en.ts";
import { sayings } from "./sayings-en.ts";

export const english = {
  ...offices,
  ...sayings,

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
  exchange survey union administration admin corps command chiefs constabulary taskforce task-force registry inquiry
  hq headquarters legislature
  assembly diet caucus conservancy foundations charity mission consortium conglomerate syndicate co-op guild lodge
  brotherhood sisterhood fellowship fraternity church diocese archdiocese parish synod seminary monastery abbey priory
  convent academy conservatoire conservatory polytechnic kindergarten nursery hospice infirmary surgery pharmacy dispensary
  sanctuary zoo aquarium planetarium laboratory laboratories lab labs trustees aid watch alert greens democrats
  republicans conservatives liberals socialists nationalists front bloc militia rebels guards patrol paramilitaries
  militants junta regime directorate bureau secretariat chancery judiciary prosecutor's magistrates magistrates' crown
  district-court arbitration tribunal registry treasury exchequer customs revenue mint ordnance meteorological met
  broadcasting broadcaster press review magazine weekly daily mirror guardian independent telegraph standard express mail
  star sun record examiner enquirer inquirer bulletin register gazette sentinel courier echo argus advertiser dispatch
  bee ledger monitor reporter wire newswire channel podcast productions studio agency outlet publishers publishing books
  printing printers pictures films cinema opera ballet philharmonic symphony choir quartet ensemble troupe circus`,

  /** Those with which the names of firms and clubs end; a country's word before them tells where these are from, and no state. */
  firms: `
  festival biennale fair programme program trust forum secretariat directorate inspectorate tribunal chamber chambers coastguard panel
  industries industry energy gas petroleum resources minerals metals steel chemicals foods beverages media entertainment
  software robotics biotech therapeutics biosciences aerospace automotive aviation marine maritime properties estates hotels
  co asa ag plc llc gmbh sa nv spa oyj ab rapid academy laboratory federation secretariat handling cooperative co-operative
  commonwealth presidency cabinet treasury brigades rangers wanderers albion hotspur fc afc cf sc rfc cc utd town villa
  county dynamo real sporting olympique juventus celtic hibernian thistle academicals argyle orient forest palace
  alexandra hornets eagles lions tigers bears wolves hawks falcons bulls sharks saints giants knights warriors raiders
  rovers harriers blues reds whites 
  hotels hotel inn restaurant cafe bakery brewery distillery winery farm farms dairy dairies creamery mills mill foundry
  shipyard shipyards dockyard yard yards works plant refinery smelter mine mines quarry collieries colliery garages
  stores store supermarket supermarkets retail outfitters fashion textiles mills apparel cosmetics brands
  municipality governorate foundation-trust insurers reinsurance mutual assurance savings trust capital equity investments investment asset assets
  wealth advisers advisors associates consultants research intelligence data digital networks mobile wireless cable
  broadband satellite communications telecommunications telecoms internet online labs dynamics robotics space aeronautics
  defence defense arms munitions shipbuilding engineering construction builders contractors housing homes realty property
  developments utilities utility water power electricity grid nuclear solar wind renewables oil mining gold copper lithium
  coal cement glass paper timber rubber plastics fertilisers fertilizers seeds agrochemicals agriculture fisheries seafood
  tobacco spirits vineyards coffee tea cocoa sugar rice grain freight haulage couriers post parcels ferries ferry cruise
  buses coaches tramways transit metro rail freightliners transport airways aircraft helicopters trucks tyres vehicles
  bicycles cycles tractors tools machinery instruments optics semiconductors chips microsystems electronics appliances
  furniture toys games gaming lotteries casinos bookmakers healthcare health care hospitals clinics dental medical
  diagnostics genomics vaccines biologics pharma sciences nutrition fitness wellness
  inc llp lp ltd kg ag ab as a/s bv nv pty bhd tbk jsc pjsc ojsc oao zao sarl srl spa`,

  /** Words that make a name that of a place. */
  places: `
  cape river lake sea mount mountain mountains bay gulf strait island islands valley desert street square bridge airport
  port stadium park canal peninsula province county district region arena lakes rivers hill hills peak peaks ridge range
  glacier volcano crater cave caves cavern canyon gorge pass plateau plain plains prairie steppe tundra savannah delta
  estuary fjord fiord firth loch lough lagoon reef atoll archipelago isle isles headland point beach coast shore bank
  cliff cliffs dunes marsh marshes swamp bog fen moor moors heath wood woods forest rainforest jungle grove orchard
  falls waterfall rapids spring springs well creek brook stream pond reservoir dam weir lock locks basin trench seamount
  ocean channel sound passage cove harbour harbor marina pier quay wharf dock docks jetty lighthouse tunnel viaduct
  causeway flyover motorway highway expressway freeway turnpike road lane avenue boulevard drive crescent terrace close
  way court place gardens common green plaza piazza mall market marketplace station terminal airfield airstrip aerodrome
  spaceport cosmodrome complex base camp outpost fort fortress castle citadel palace tower towers hall building house
  cottage mansion manor estate ranch cemetery graveyard mausoleum tomb temple shrine pagoda synagogue chapel minster
  basilica amphitheatre colosseum racecourse racetrack speedway velodrome ground oval rink pool courthouse jail prison
  penitentiary barracks village hamlet town township borough suburb quarter neighbourhood neighborhood
  prefecture oblast governorate canton parish shire territory state states republic kingdom emirate sultanate caliphate
  frontier border crossing checkpoint corridor zone heights highlands lowlands midlands uplands wetlands badlands`,

  /** Words that make a capitalised run something else: an award, a treaty, a cup. */
  others: `
  order prize award cup treaty act medal championship war day agreement pact accord plan trophy championships
  olympics games exercise prix palme operation summit conference bill law constitution hurricane typhoon cyclone storm
  tornado festival-award awards prizes trophies shield plate league ligue bundesliga premiership division serie conference
  finals final semi-final open masters tour slam marathon derby regatta race test ashes bowl decree directive
  regulation protocol convention charter declaration covenant resolution amendment code statute ordinance manifesto
  referendum election elections budget fund-raising report index survey census reich renaissance enlightenment
  reformation revolution uprising intifada spring rebellion mutiny battle siege crusade holocaust genocide famine plague
  pandemic epidemic flu virus disease syndrome variant theorem effect dynasty vision agenda strategy framework roadmap blueprint
  summer winter autumn christmas easter ramadan hanukkah thanksgiving`,

  /** Those that make the same of the name behind them: Hurricane Imelda, Operation Poseidon. */
  before:
    "hurricane typhoon cyclone storm tropical operation project apollo voyager world formula super serie ligue",

  /** Words with which the names of places begin. */
  placesFirst:
    "lake mount mt cape river port fort camp gulf isle bay strait lago monte rio puerto punta playa isla ras wadi jebel jabal loch",

  /** Among all these words and the titles, those that are family names as well: Helen Marsh, Stephen King. */
  surnames: `
  winter summer spring
  marsh hill hills wood woods forest park lane hall cook church brook well wells castle heath moor dale bridge street
  court temple mills mill knight bay ridge field fields spring beach banks barrow close way cross power waters gold glass
  rice sugar steel coffee press post star sun real villa royal law day cup bill price order king bishop dean judge pope
  prince duke major rector deacon farmer mason marshal cardinal baron priest pastor rabbi chambers grove green greens
  field stone fell lake rivers mount point tower towers abbey priory chapel ford parish bond fox wolf bell rose house
  place gates peak peaks pass frost salt grant battle storm race bear bears love lodge guild page shields plant marine
  mariner marshall sergeant constable chancellor abbott coates shore cliff cliffs garden gardens pond pool reef cave
  wall walls firth north west mint savage snow rain savings carpenter miner baker driver palmer parker butler singer
  shepherd fisher forester gardener potter weaver tailor taylor smith skipper player archer bowler brewer porter hunter
  swift author head chief forward winger coach manager`,

  /** What may join the words of one name. */
  joining: "of the for and de la van von der den bin ibn al el",

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
  once because although despite instead nobody everyone people another several early late mid acting former outgoing interim incoming monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thur thurs fri sat sun
  let is are was were be been being do does did has have had will would can could should might must`,

  /** Capitalised only because they begin a sentence; elsewhere they may be part of a name. */
  starters: `
  rivals buyers sellers bidders suppliers customers consumers creditors lenders bondholders founders owners
  nonetheless nevertheless moreover furthermore instead otherwise perhaps maybe indeed elsewhere outside inside back
  separately critics residents rescuers witnesses experts analysts lawyers prosecutors investigators detectives doctors
  scientists researchers economists traders investors shareholders shares fans supporters members workers staff employees
  teachers nurses parents pupils students voters protesters soldiers troops rebels militants ministers lawmakers senators
  opponents campaigners activists unions employers farmers fishermen families relatives neighbours survivors victims
  passengers drivers flights trains schools hospitals hopes fears talks work construction production demand prices
  inflation unemployment growth profits sales revenue turnout polls rain snow winds flames smoke fire firefighters
  paramedics crews judges jurors born raised educated asked speaking writing addressing citing quoting following
  including using given based founded built opened closed launched released published announced unlike like such`,
};
