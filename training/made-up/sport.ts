import type { Shape } from './generate';

/** Match reports, transfers, previews. Clubs and teams are organisations, countries stay places. */
export const SPORT: readonly Shape[] = [
  {
    weight: 5,
    headlines: ['<Soccer|SOCCER>-{p1} <double|hat-trick|late goal|penalty> <lifts|sends|keeps> {l1} <top|past {l2}|second>', '{L1} beat {L2} %score% to go top', '{l1} sack <coach|manager> {p2} after {l2} defeat', 'Soccer - {l1} sign {D1} <striker|winger> {p3}', '{p1} strikes as {l1} hold {l2}'],
    leads: [
      '{D1} <striker|midfielder|forward|winger> {P1} scored <twice|a late winner|a hat-trick|from the spot> as {L1} beat {L2} %score% on %day% to go <top of the table|%rank% in {E1}>.',
      '{L1} <came from behind|needed a late goal from {P1}> to <draw|win> %score% <at|away to|at home to> {L2} on %day%.',
      '{L1} have signed {D1} <international|striker|goalkeeper> {P1} from {D2} side {L2} on a %n%-year deal, the {D3} club said on %day%.',
      '{L1} <sacked|parted company with|have appointed> <manager|coach> {P2} on %day% after a run of %n% defeats.',
      '{N1} beat {N2} %score% in a <World Cup qualifier|friendly|European Championship match> in {C1} on %day% with goals from {P1} and {P2}.',
      '{N1} <coach|captain|striker> {P1} %said% on %day% he was <fit|ready> to play against {N2} in {C1} next week.',
      '{l1} were held to a %score% draw by {l2} in {C1} on %day%.',
    ],
    body: [
      '{l2} <equalised|levelled> through {P4} in the %nn%th minute but {p1} restored the lead before halftime.',
      '{p1} headed home from {P5}\'s cross after %nn% minutes.', '"We were the better side," {p2} %said%.', '"{p1} is a great player," {l1} <manager|coach> {P2} %said%. "He gives us something different."',
      'The visitors had {P6} sent off for a second bookable offence.', '{l1} host {l3} at {V1} on %day%.', '{l1} travel to {L4} next week while {l2} entertain {l5}.', 'Second-placed {l3} lost %score% at {l4}, who had {D4} defender {P7} dismissed.',
      '{l3} stayed %rank% after a goalless draw with {L5}.', 'In the other match, {l4} thrashed {l5} %score%.', '{N1} striker {p1}, who joined from {L3} for %money% in %month%, has scored %nn% goals this season.', 'Goalkeeper {P3} saved a penalty from {p4} in stoppage time.',
      'The {D2} champions lead the table on %nn% points, %n% ahead of {l3}.', '{l1} captain {p5} hit the post and {p6} had a shot cleared off the line.', 'Referee {P8} showed %n% yellow cards.', '{h1} fined {l2} after crowd trouble at {V1}.',
      '{E1} holders {l1} were drawn against {L3} of {N3}.', '{N1} play {N3} in {C3} on %day% and then meet {N4}.', 'Substitute {P7} almost scored for {l2} but {p3} tipped his shot over the bar.', 'Earlier on %day%, {L3} and {L4} drew %score%.',
      '"{l1} deserved it," said former {N1} international {P8}.', 'Results: {l1} %n% {l2} %n%; {l3} %n% {l4} %n%; {l5} %n% {l6} %n%.', 'Teams: {l1} - {p1}; {p2}, {p3}, {p4}; {p5}, {p6} ({p7} %nn%).', 'The <defender|midfielder>, who also played for {L5} and {L6}, <retired|died> in %year%.', '{l1}\'s {P4} will miss the match in {C2} with a knee injury.',
      'Fans of {l1} chanted the name of {p2} outside {V2}.', 'Striker {P7} is back in training, {p2} %said%.', '{l2} manager {P8} praised his players but questioned the referee.', 'Juergen Klopp-style pressing from {l1} left {l2} with no way out.',
    ].filter((line) => !line.startsWith('Juergen')),
  },
  {
    weight: 5,
    headlines: ['{t1} <beats|tops|edges|routs|downs> {t2} %points%', '{p1} scores %nn% as {k1} <beat|top|hold off> {k2}', '{k1} <win|lose> again as {p1} <stars|is hurt>', 'No. %nn% {t1} <rolls past|upsets|survives> {t2}', '{T1} trade {P1} to {k2}'],
    leads: [
      '{P1} <scored|had> %nn% points and {P2} added %nn% as the {T1} <beat|defeated|edged> the {T2} %points% on %day% night.',
      '{P1} threw <two|three|four> touchdown passes <and|,> ran for another as {t1} <beat|routed|held off> {t2} %nn%-%nn% on %day%.',
      'Freshman {P1} scored a career-high %nn% points to lead No. %nn% {t1} to a %points% win over {t2} on %day% in {C1}, {S1}.',
      '{P1} hit a <two-run homer|grand slam> in the ninth inning to give the {T1} a %score% victory over the {k2}.',
      '{P1} stopped %nn% shots and {P2} scored in overtime as the visiting {T1} beat the {T2} %score%.',
      'The {T1} <acquired|signed|waived|traded> <guard|pitcher|quarterback|right wing|linebacker> {P1} <from the {T2}|on %day%>.',
      '{t1} running back {P1} rushed for %nnn% yards and the {k1} (%n%-%n%, %n%-%n% {E1}) pulled away from {t2} at {V1}.',
    ],
    body: [
      '{t2} answered with a %nn%-yard touchdown run by {P3}.', 'The {k2} shot %nn% percent from the floor.', '{t1} shot %dec% percent. {t2} was %n%-of-%nn% from 3-point range.', 'Senior guard {P3} chipped in with %nn% points for the {k1}.', 'Quarterback {P4} completed %nn% of %nn% passes for the {k2}.',
      '{k1} coach {P5} %said% {p1} would be back.', '{p1} was %n%-for-%nn% and grabbed %nn% rebounds.', '{t1} (%n%-%n%) <hosts|visits|plays at> {t3} on %day%.', 'The {k2} have lost %n% straight since beating the {k3}.', '{t2} pulled within %nn%-%nn% at halftime on {P6}\'s layup.',
      'The {k1} improved to %nn%-%n% and lead the {k3} by %n% games.', 'In {C2}, {P7} scored %nn% as the {T4} topped the {k5} %points%.', 'At {C3}, {P8} had a hat trick and the {k4} <won|lost> %score%.', '"{t1} made plays," {t2} coach {P8} %said%. "Give {p5} credit."',
      '{t1} opened the scoring when {p4} was intercepted by {P6} at the {t1} %nn%.', '{t2} missed a field goal and {p7} fumbled at the {t2} 35.', 'The {k2} played without {P7} (knee) and {P8} (ankle).', '{p3}, a transfer from {t4}, had %n% steals for {t1}.', '{t1} had beaten {t2} in the {E1} last season.',
      'The {h1} suspended {p3} for %n% games.', 'The {k1}, ranked No. %n%, reached the {E1} final.', '{t1} beat {t2}, {t3} beat {t4} and {t5} lost to {t6}.', '{P3} added %nn% points for {t1}, and {P4} had %nn%.', '{t2} scored %nn% unanswered points to take the lead.', '{t1} quarterback {p4} and receiver {p7} connected twice.',
      'The {T1} will start {P8} against the {k3} at {V1}.', '{p1} was drafted by the {T3} in %year%.',
    ],
  },
  {
    weight: 3,
    headlines: ['<Tennis|TENNIS>-{p1} <beats|stuns|ousts> {p2} to reach {C1} <final|semi-finals>', 'Golf - {p1} leads by %n% in {C1}', 'Athletics-{D1} {p1} breaks <world|national> record', 'Motor racing - {p1} on pole in {N1}', 'Boxing: {p1} to fight {p2}', 'Alpine skiing-{p1} wins {C1} <downhill|slalom>', '{p1} wins {E1} stage'],
    leads: [
      'Top seed {P1} of {N1} <beat|crushed|survived a scare from> {D2} {P2} %set% %set% to reach the <final|semi-finals|second round> of the {E1} on %day%.',
      '{N1}\'s {P1} won the women\'s <downhill|slalom|super-G> in {C1}, {N2} on %day%, beating {P2} of {N3} by %dec% seconds.',
      '{P1} shot a <six-under-par|seven-under> %nn% to take a %n%-stroke lead over {P2} after the %rank% round of the {E1} at {V1}.',
      '{D1} {P1} won the %nn%th stage of the {E1} from {C1} to {C2} on %day% with {P2} keeping the leader\'s jersey.',
      '{P1} took pole position for the {D1} Grand Prix ahead of {O1} team mate {P2}.',
      'Heavyweight champion {P1} will defend his title against {P2} in {C1} in %month%, promoter {P3} %said%.',
      '{D1} runner {P1} set a world record of %time% in the women\'s 1,500 metres in {C1}.',
      '{m1} and {m2} led {L1} to a 2-0 win over {L2} in the {E1} on %day%.',
    ],
    body: [
      '{p1}, ranked %nn%th in the world, next plays {P3} of {N3}.', '"I played well," {p1} %said%. "{f2} is a friend of mine."', '{N1}\'s {P4} finished third in %time% and {D3} {P5} was fourth.', 'Defending champion {P6} lost to unseeded {P7} %set% %set%.', '{p2} had %n% birdies and a bogey.',
      '{P3} of {N3} and {D4} {P4} were tied for third on %nnn%.', '{N1} beat {N2} 3-2 in the Davis Cup in {C3}.', '{O1}\'s {P5} was third fastest with {O2}\'s {P6} alongside him.', '{p1} joined {O2} from {O1} in %year%.', 'Former champion {P8} crashed on the second lap.', '{h1} stripped {P7} of %pos% medal.'.replace('%pos%', 'the'),
      '{N4} lead the medals table ahead of {N5} and {N1}.', '{p1} and {p2} meet for the %rank% time.', 'The Briton, {P3}, pulled out with a back injury.', 'The {D1} collected %nn% points on her debut at {V1}.', '{p2} won silver in {C4} and gold in {C5}.', '"It was a tough day for {f1}," coach {P8} %said%.', '{m3} had %nn% kills and a plus-%nn% kill-death differential.', '{l1} took the second map, Inferno, 16-%n%, after {l2} won Nuke.',
      'The {E1} runs from %day% in {C1}, {N1}.', 'Her compatriot {P4} beat {P5}, also of {N1}, %set% %set%.', '{P6}, of {C3}, {S1}, won the junior title.', 'Team mate {P7} retired with engine trouble.',
    ],
  },
  {
    weight: 3,
    headlines: ['Cricket-{p1} <century|hundred> puts {N1} on top', 'Rugby-{N1} <thrash|edge> {N2} in {C1}', 'CRICKET - {N1} <WIN TOSS|BEAT {N2}>', 'RUGBY UNION - {p1} RECALLED BY {N1}', '{p1} named {N1} captain'],
    leads: [
      '{P1} made an unbeaten %nnn% to put {N1} in command of the %rank% test against {N2} at {V1} on %day%.',
      '{N1} were %nnn% for %n% at the close on the %rank% day of the %rank% test in {C1} after {N2} declared at %nnn% for %n%.',
      '{N1} beat {N2} %nn%-%nn% in a rugby union international in {C1} on %day%.', '{L1} beat {L2} by %nn% runs in their {E1} match at {V1}.',
      '{N1} named <uncapped prop|scrumhalf|flyhalf|opening batsman|fast bowler> {P1} on %day% in their squad to <face|tour> {N2}.',
    ],
    body: [
      'Fast bowler {P2} took %n% wickets for %nn% as {N2} collapsed.', '{p1} and {P3} put on %nnn% for the %rank% wicket.', 'Captain {P4} fell for %nn%, caught by {p2} off {P5}.', '{N2} resume on %nn% for %n% with {p6} on %nn%.', 'Tries for {N1}: {P6}, {P7} (2). Conversions: {p8} (%n%). Penalties: {p8} (%n%).', '{N2} - Try: {P3}. Penalties: {P4} (%n%).',
      'Off-spinner {P7} had {p4} lbw for a duck.', 'Winger {P6} crossed for %n% tries and flanker {P7} was sin-binned.', '{N1} lead the series 1-0 with tests in {C2} and {C3} to come.', '"{p1} batted beautifully," {N1} coach {P8} %said%.', 'Teams: {N1} - {P1}; {P2}, {P3}, {P4}, {P5}; {P6}, {P7}.', 'Opener {P8} was dropped by {p5} at slip.',
      '{N1}, chasing %nnn%, lost {p3} and {p4} in successive overs from {p2}.', '{L1} flyhalf {P5} kicked %nn% points.', '{N3} and {N4} meet in the other <semifinal|match>.', 'The {D1} selectors dropped {P6} and {P7}.', '{p2} ended with figures of %n% for %nn%.', '{L3} beat {L4} in {C4}.',
    ],
  },
];
