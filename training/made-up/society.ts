import type { Shape } from './generate';

/** Courts, crime, disasters, weather, health, science, obituaries, interviews, culture. */
export const SOCIETY: readonly Shape[] = [
  {
    weight: 4,
    headlines: ['{C1} man <charged|jailed|acquitted> <in|over> {p1} killing', 'Judge <blocks|dismisses> {o1} <suit|patent>', '{p1} <pleads guilty|denies charges> in {C1} court', '{S1} court <upholds|overturns> {p1} conviction', 'Police <hunt|arrest> suspect in {C1} <shooting|robbery>'],
    leads: [
      'A {C1} judge on %day% <sentenced|ordered> {P1}, %age%, of {C2} <to %n% years in prison|to pay %money%>.', '<Police|Officers> in {C1}, {S1} <arrested|are looking for> {P1} on %day% in the <killing|robbery> of {P2}.', '{P1} pleaded <guilty|not guilty> in {C1} federal court on %day% to charges of defrauding {O1}.', 'The {G1} ruled on %day% that {O1} infringed patents held by {O2}, a federal judge <has ruled|said>.',
      'Prosecutors in {C1} <charged|indicted> former {O1} executive {P1} with <bribery|fraud>.', '{P1} was found dead at his home in {C1}, {S1} on %day%, the {Y1} %said%.', 'A federal jury in {S1} awarded {P1} %money% against {O1} on %day%.',
    ],
    body: [
      'U.S. District Judge {P3} <denied|granted> {p1}\'s motion.'.replace('U.S. District', '[LOC:U.S.] District'), 'Defence lawyer {P4} %said% {p1} would appeal.', 'Prosecutor {P5} told the court that {p1} drove to {C3}.', 'Justice {P6} wrote for the majority.', '{p1}\'s attorney, {P4} of {O3}, called it unfair.', 'Sheriff {P7} of {V1} %said% the motive was unclear.', '{Y1} spokesman {P8} %said% officers found a gun.', '{p2}, a student at {U1}, was last seen in {C4}.', 'The [ORG:FBI] is assisting the {Y2}.', '{o1} argued that {o2}\'s patents were invalid.', 'Lawyers for {o1} and {o2} did not comment.', 'Detective {P5} testified on %day%.', 'The case is {O1} v. {O2}, [ORG:U.S. District Court].'.replace('The case is {O1} v. {O2}', 'The case involves {O1} and {O2}'), '{p1}\'s wife, {f6}, wept in court.', 'The victim\'s sister, {P6}, %said%: "{f2} was kind."', 'Judge {p3} set bail at %money%.', '{p1} had worked for {O2} in {C5}.', 'Amnesty International criticised the {D1} trial.'.replace('Amnesty International', '[ORG:Amnesty International]'), '{p1} is held at {V2}.', 'The trial of {P7} and {P8} opens in {C2} on %day%.',
    ],
  },
  {
    weight: 4,
    headlines: ['<Storm|Earthquake|Flood> <kills|hits|threatens> %n% in {N1}', 'Hurricane {f1} <nears|lashes> {S1}', '<Plane|Train|Bus> crash in {N1} kills %nn%', '{N1} reports %big% new <coronavirus|cholera> cases', '{D1} <scientists|researchers> <find|discover> <fossil|planet>', 'Wildfire <spreads|threatens> {C1}'],
    leads: [
      'A <magnitude %dec% earthquake|powerful storm|landslide> <struck|hit> {N1}\'s {S1} on %day%, killing %nn% people, the {Y1} %said%.', '%big% new coronavirus cases were reported in {N1} on %day%, the {G1} %said%.', 'A <passenger plane|ferry|bus> carrying %nn% people <crashed|sank|caught fire> near {C1}, {N1}, on %day%.', 'Firefighters in {S1} battled a wildfire near {C1} on %day%.', 'Heavy <rain|snow> <fell|is expected> across {S1}, {S2} and {S3} on %day%, the {H1} %said%.',
      'Researchers at the {U1} have <found|developed> a <gene|vaccine|planet>, according to a study in the journal <Nature|Science|The Lancet>.', '{O1} %said% on %day% its vaccine, made with {O2}, was %pc% effective.', '{N1} will close <schools|ski resorts|its borders> from %day%, Health Minister {P1} %said%.',
    ],
    body: [
      'The quake was centred %nn% km south of {C2}, the [ORG:U.S. Geological Survey] %said%.', 'Mayor {P2} of {C1} declared an emergency.', '{Y1} chief {P3} %said% rescuers reached {C3}.', 'Passengers from {N2}, {N3} and {N4} were on board.', 'Power was cut in {C4} and {C5}.', '"The river rose in minutes," said {P4}, a shopkeeper in {C2}.', 'The {h1} %said% {N1} had asked for help.', '{N2} and {N3} also recorded rises.', '{P5} of the {U1}, who led the study, %said% more work was needed.', 'The team, with colleagues from {U2} and the {Y2}, studied %big% patients in {C3}.', 'Governor {P6} sent the [ORG:National Guard] to {C4}.', 'The drug is made by {O1} of {N5}.', 'Flights from {V1} were cancelled, {O3} %said%.', 'Dr {P7}, head of the {Y2}, %said% hospitals in {C1} were full.', 'The {h1}\'s emergencies chief, {P8}, urged caution over Christmas.', 'The aircraft, operated by {O4}, left {C2} for {C3}.', 'Chancellor {P3} told {W1} the rules would stay until Easter.', 'Temperatures in {C5} reached %nn% degrees.', '{N3} will start vaccinations with the {O1}/{O2} shot on %day%.', 'The storm moved from {S1} towards {S2} and the {V2}.', 'Residents of {C2} near the {V2} were evacuated.',
    ],
  },
  {
    weight: 4,
    headlines: ['{P1}, {D1} <novelist|actor|composer|statesman>, dies at %age%', 'Interview: {P1} on <life|politics> after {O1}', '{p1}\'s <film|album|novel> <tops chart|wins prize>', '{p1} <weds|divorces|remembered in {C1}>', '<Actor|Singer> {P1} to <open|headline> {C1} festival'],
    leads: [
      '{P1}, the {D1} <novelist|actor|singer|painter|scientist|footballer> best known for <his|her> work with {P2}, has died at %age%, <his|her> family %said% on %day%.', '{P1} was born in {C1}, {N1}, in %year%, the <son|daughter> of a <teacher|farmer> from {C2}.', '{D1} director {P1} won the top prize at the {C1} film festival on %day%.', '{P1} has spent %n% years photographing the people of {N1}.', 'When {P1} opened a restaurant in {C1} in %year%, nobody came.', '<Singer|Actress|Comedian|Broadcaster> {P1} and {P2} announced their engagement on %day%.', '{P1} talks to {W1} about growing up in {C1}.',
    ],
    body: [
      'After studying at {U1}, {p1} moved to {C3} and joined the {Y1}.', '{p1} worked for {W1} and {O1} before the war.', '"{f1} changed my life," said fellow <writer|actor> {P3}.', '{p1} married {P4} in %year%; they had %n% children, {f5} and {f6}.', '{P5}, who runs the {Y2} in {C4}, met {p1} in %year%.', '<He|She> is survived by <his wife|her husband>, {P4}, and a son, {f7}, of {C5}.', 'The exhibition at the {Y2} runs until %date%.', '{p1} lived in {V1}, outside {C3}, {S1}.', '"I never liked {C1}," {p1} %said%, laughing.', 'Critic {P6} of {W2} called it a masterpiece.', '{o1} will publish {p1}\'s memoir in %month%.', 'Prime Minister {P7} and {P8} of the {R1} sent condolences.', '{p1} and {p2} met at {U2}.', '{p2}, who played for {N2}, wrote the music.', 'The {D1} sold %n% million records for {O2}.', '{p1} left {N1} for {N3} after the {E1}.', 'Friends remember {f1} as shy.', 'The show opens at {V2} in {C4} on %day%.', 'In %year% {p1} won the [MISC:Nobel Prize] for work at {U1}.', 'Q: How did {W1} find you? A: Through {P8}.', '{p1}: "My father came from {N4}."', '{P3}: I was in {C5} when {p1} called.',
    ],
  },
];
