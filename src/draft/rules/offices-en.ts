/** English words by which news tells who somebody is. */
export const offices = {
  /** Ranks and titles right before a name. */
  titles: `
  mr mrs ms miss dr cllr ald rep sen gov hon pc det insp supt cpl cllr prof professor sir dame lord lady gen general lt lieutenant col colonel maj major capt captain
  sgt sergeant adm admiral brig brigadier cmdr commander marshal rev reverend father imam sheikh judge justice
  king queen prince princess president chancellor senator governor mayor ambassador minister premier coach
  pope bishop rabbi engineer sens reps gov lieut lt-col maj-gen lt-gen ltc cmdr cpt pfc pte pvt corporal spc
  ensign commodore chaplain archbishop cardinal monsignor canon deacon pastor vicar friar mullah ayatollah patriarch
  emperor empress sultan emir duke duchess countess baroness viscount marquess prof profs drs messrs
  constable trooper ranger deputy cadet detective inspector superintendent sheriff marshal`,

  /** Words with which an office ends: Environment Minister, Opposition leader, air force commander. */
  offices: `
  president minister premier chancellor secretary ambassador governor mayor senator commander chief director
  chairman chairwoman chair chairperson leader spokesman spokeswoman spokesperson head coach captain manager
  commissioner envoy representative adviser advisor founder editor judge officer ceo king queen prince
  professor scientist economist analyst historian striker midfielder defender goalkeeper forward winger author
  student daughter son wife husband widow brother sister colleague counterpart deputy lawyer engineer researcher
  farmer teacher resident executive superintendent inspector detective sheriff prosecutor magistrate attorney coroner
  councillor councilman councilwoman lawmaker legislator treasurer auditor strategist rapporteur undersecretary curator
  speaker member organiser organizer coordinator skipper co-founder cofounder vice-president vice-chancellor vice-chair vice-chairman
  cfo coo cto president-elect co-author co-chair co-director co-leader boss deputy-leader spokespeople frontman chieftain
  premier-designate taoiseach tanaiste congressman congresswoman assemblyman assemblywoman alderman councilmember
  comptroller ombudsman registrar provost chaplain postmaster paymaster quartermaster lieutenant-general major-general
  administrator controller supervisor overseer foreman forewoman warden steward superintendent-general negotiator mediator
  emissary consul attache attorney-general solicitor-general inspector-general auditor-general surgeon-general
  director-general secretary-general governor-general rector chancellor-elect principal headmaster headmistress librarian
  archivist biographer critic columnist broadcaster ornithologist hydrologist glaciologist palaeontologist paleontologist
  neurologist cardiologist oncologist paediatrician pediatrician psychiatrist vet veterinarian pharmacist midwife
  criminologist demographer geographer philosopher theologian linguist mathematician technologist botanist agronomist
  mp mep msp mla td mk entomologist conservationist environmentalist naturalist forester gamekeeper`,

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
  champion winner runner-up finalist medallist medalist veteran fullback defender playmaker midfielder captain chef cook waiter waitress barber hairdresser cleaner janitor caretaker
  bricklayer roofer joiner blacksmith tailor weaver potter glazier trawlerman crewman seaman sailor boatman lifeguard
  shepherd herder rancher grower beekeeper winemaker brewer butcher grocer stallholder vendor salesman saleswoman cashier
  clerk secretary typist programmer coder entrepreneur businessman businesswoman industrialist financier banker
  millionaire billionaire philanthropist heir heiress landowner homeowner householder villager townsman islander pupil
  schoolboy schoolgirl schoolteacher lecturer tutor undergraduate postgraduate apprentice trainee intern
  commuter passenger motorist cyclist pedestrian bystander onlooker eyewitness neighbour evacuee refugee migrant
  asylum-seeker veteran soldier airman paratrooper sniper bodyguard bouncer detective policeman policewoman
  firefighter fireman rescuer mountaineer climber diver caver explorer sailor rower jockey golfer gymnast wrestler
  footballer cricketer batsman bowler wicketkeeper fly-half scrum-half flanker full-back centre-back
  left-back right-back centre-half centre-forward goalscorer shot-stopper substitute quarterback pitcher catcher shortstop
  linebacker hurdler marathoner javelin-thrower keeper
  drummer bassist vocalist singer-songwriter rapper soprano tenor baritone cellist organist composer librettist
  choirmaster soloist ballerina comedian magician illustrator cartoonist animator filmmaker film-maker
  documentary-maker storyteller memoirist essayist diarist dramatist lyricist engraver printmaker ceramicist designer
  father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law stepfather stepmother stepson
  stepdaughter godfather godmother great-grandson twin eldest sibling parent spouse ex-wife ex-husband fiancee bride groom
  orphan godson foster-mother landlady lodger roommate flatmate housemate schoolmate colleague mentor protege disciple
  defendant plaintiff claimant appellant complainant suspect convict inmate prisoner hostage whistleblower informant
  juror bailiff usher clerk advocate counsel qc kc paralegal notary arbitrator analyst dealer auctioneer collector
  gardener tour-guide innkeeper hotelier publican bartender barman restaurateur campaigner organiser unionist
  shop-steward striker picket protester demonstrator marcher dissident exile candidate front-runner challenger incumbent
  nominee appointee voter pollster canvasser aide staffer speechwriter mandarin backbencher frontbencher peer`,
};
