import type { Shape } from './generate';

/** Results, standings, diaries, price lists: lines rather than sentences. */
export const TABLES: readonly Shape[] = [
  {
    weight: 3,
    bare: true,
    headlines: ['<Soccer|SOCCER> - {D1} <first|second|premier> division results.', 'SOCCER - {D1} LEAGUE RESULTS / STANDINGS', '{D1} soccer results'],
    leads: ['Results of {D1} <first|second> division <matches|soccer matches> <played|on> %day%:', 'Results from the weekend in the {D1} league:', '{C9} %iso%', 'Standings (tabulated under played, won, drawn, lost, goals for, goals against, points):'],
    body: ['Attendance: %big%', 'Halftime %score%', 'Postponed: {l*} v {l*}', 'Playing %day%: {L*} v {L*}', 'Division two', 'Referee: {P*} ({N*})', 'Scorers: {p*} (%nn%), {p*} (%nn%)'],
    rows: ['{L*} %n% {L*} %n%', '{l*} %n% ({P*} %nn%) {l*} %n%', '{L*} %nn% %n% %n% %n% %nn% %nn% %nn%', '{L*} %n% ({p*} %nn%, {p*} %nn% penalty) {L*} %n% ({p*} %nn%). Attendance: %big%', '{l*} v {l*}', '{L*} ({N*}) %n% {L*} ({N*}) %n%', '{l*} %n% %n% %n% %n% %n% %n%', '{l*} vs {l*}, %nn%00', 'Group A: {N*} %n% {N*} %n%'],
  },
  {
    weight: 3,
    bare: true,
    headlines: ['<NBA|NHL|NFL|MLB> <BASKETBALL|ICE HOCKEY|FOOTBALL|BASEBALL> - STANDINGS AFTER %day%\'S GAMES', '<NBA|NHL|NFL> results', 'Results of games on %day%'],
    leads: ['Results of <[ORG:National Basketball Association]|[ORG:National Hockey League]|[ORG:National Football League]|[ORG:Major League Baseball]> games on %day% (home team in CAPS):', 'Standings of <[ORG:National Basketball Association]|[ORG:National Hockey League]|[MISC:American League]> teams after games played on %day% (tabulate under won, lost, percentage):', '[LOC:NEW YORK] %iso%'],
    body: ['ATLANTIC DIVISION', 'CENTRAL DIVISION', 'PACIFIC DIVISION', 'EASTERN CONFERENCE', '%day%, %date%', 'W L PCT GB', '(OT)', 'Schedule for %day%'],
    rows: ['{T*} at {T*}', '{t*} %n% {t*} %n%', '{t*} %nn% %nn% .%nnn% -', '{t*} at {t*}', '{t*} %points% {t*}', '{T*} %nn%, {T*} %nn%', '{t*} (%n%-%n%) vs. {t*}, 7 p.m.', 'No. %n% {t*} %nn%, {t*} %nn%', '{k*} at {k*}, 8:%nn%', '{t*} %nn% %nn% %n% %nn% %nn% %nn%', '{t*} - {P*}, {p*} (%n%). {t*} - {p*} (%nn%).'],
  },
  {
    weight: 2,
    bare: true,
    headlines: ['CRICKET - {N1} V {N2} SCOREBOARD', 'Cricket-{N1} v {N2} <first|second|third> test scoreboard', '{L1} v {L2} scoreboard'],
    leads: ['Scoreboard on the %rank% day of the <first|second|third> test between {N1} and {N2} at {V1} on %day%:', 'Scoreboard of the one-day match between {N1} and {N2} in {C1}:', '{N1} <first|second> innings', '{N1} won the toss and chose to <bat|field>'],
    body: ['{N2} innings', 'Extras (b-%n% lb-%n% w-%n% nb-%n%) %nn%', 'Total (for %n% wickets) %nnn%', 'Fall of wickets: 1-%nn% 2-%nn% 3-%nnn%', 'Did not bat: {p*}, {p*}, {P*}', 'Umpires: {P*} and {P*}', 'Bowling: {p*} %nn%-%n%-%nn%-%n%, {p*} %n%-%n%-%nn%-%n% (w-%n%)', 'Man of the match: {P*}', '{N1} won by %nn% runs'],
    rows: ['{P*} c {p*} b {p*} %nn%', '{i*} lbw b {p*} %n%', '{i*} c {P*} b {p*} %nn%', '{P*} not out %nn%', '{p*} run out ({p*}) %nn%', '{P*} st {p*} b {P*} %nn%', '{i*} b {p*} %n%', '{p*} c and b {p*} %n%', '{i*} c sub b {p*} %nn%', '{P*} %nn%-%n%-%nn%-%n%'],
  },
  {
    weight: 3,
    bare: true,
    headlines: ['<TENNIS|GOLF|ATHLETICS|SKIING|SWIMMING|CYCLING|BIATHLON|MOTOR RACING> - <RESULTS|LEADING SCORES> <IN|FROM> {C1}', 'Tennis-{E1} <men\'s|women\'s> singles results', '{E1} leaderboard', 'Alpine skiing - {E1} results'],
    leads: ['Results from the {E1} <men\'s|women\'s> tournament in {C1} on %day% (prefix number denotes seeding):', 'Leading scores after the %rank% round of the {E1} at {V1} ({N*} unless stated):', 'Result of the <men\'s|women\'s> <downhill|slalom|10 km|4x100 relay|ski jump> in {C1}, {N1}:', 'Overall standings after %n% stages:'],
    body: ['Semifinals', 'Men\'s singles, quarter-finals', 'Women\'s 100 metres', 'Selected others: {P*} %nn%', 'Team standings:', 'World Cup standings', 'Fastest lap: {P*}', 'Did not finish: {P*} ({N*})', 'Winner: {P*} ({N*})', '%n%. {P*} / {P*} ({N*})'],
    rows: ['%n%. {P*} ({N*}) %time%', '{P*} ({N*}) beat {P*} ({N*}) %set% %set%', '%n% - {P*} ({N*}) bt {P*} ({N*}) %set% %set% %set%', '%nnn% {P*} %nn% %nn% %nn%', '%nnn% {P*} ({N*}) %nn% %nn%', '%n%. {N*} ({P*}, {P*}, {P*}) %time%', '{P*}, {N*}, %dec%', '%nn%. {P*} ({N*}) {o*} +%dec%', '%n%. {N*} %nn%', '{i*} ({N*}) b {i*} ({N*}) %set% %set%', '{P*} {N*}', '%n%. {P*} ({N*}) {L*}', '{N*} %n% {N*} %n%', '{P*} ({N*}), %n% rounds, {P*} ({N*})'],
  },
  {
    weight: 2,
    bare: true,
    headlines: ['{D1} diary - {C1} events', 'DIARY - {N1} - TODAY\'S EVENTS ON %date%', 'Press digest - {N1} - %date%', 'PRESS DIGEST - {D1} NEWSPAPERS', 'Factbox: {P1}\'s <cabinet|team|nominees>'],
    leads: ['These are the leading stories in {C1} newspapers on %day%. {W9} has not verified these stories and does not vouch for their accuracy.', '{C1} - {N1}\'s <Foreign|Finance> Minister {P1} visits {N2}.', 'Here are the people expected to serve under {P1}:'],
    body: ['{W*}', '- {O*} plans to raise %money% by selling shares in {N*}.', '- {R*} leader {P*} wants early elections.', 'SECRETARY OF STATE: {P*}', 'ATTORNEY GENERAL: {P*}', 'NATIONAL SECURITY ADVISER: {P*}', '{P*}, a former {G*} official under {P*}, is seen as the front-runner.', '{N*} - {G*} to publish inflation data.', 'LABOUR MINISTER: {P*} ({R*})', '{p*}\'s spokesman did not comment.'],
    rows: ['{C*} - {P*} meets {P*} at {V*} %n%00 GMT.', '{W*} - {N*} and {N*} agree on gas prices.', '{C*} - {H*} board meeting.', '- {P*} resigns as head of {O*}.', '{N*} - {E*} <opens|begins|ends> in {C*}.', 'Prime Minister: {P*}', 'Foreign Minister - {P*} ({R*})', '{P*}, %age%, {N*}', '* {O*} <Q%n% results|AGM|to pay dividend>', '{W*}: {P*} to step down'],
  },
  {
    weight: 2,
    bare: true,
    headlines: ['<U.S.|{D1}> <municipal bond|grain|oil|sugar|coffee|cattle|shipping> <prices|report|sales>', 'Fixtures and enquiries - grain, coal', '{O1} <Q%n%|first-half|full-year> results', '{O1} sets <bond|eurobond>'],
    leads: ['{O1} <year to|six months to> %date%:', 'LEAD MGR: {O2}', 'The following bond was announced by lead manager {O2}.', '{C1} - {O1} said it has rated the %money% issue.', 'Ship fixtures reported by {C1} brokers:'],
    body: ['BORROWER: {O1}', 'Group shr %dec% vs %dec%', 'Net %money% vs %money%', 'NOTE - {O1} is a maker of <packaging|steel pipes|shoes|paints>.', 'Full name of the company is {O1}.', 'LISTING: [LOC:LUXEMBOURG]', 'Cash prices: Select and Choice steers %dec%', 'Source: {O2}', 'GOV LAW: {D1}', 'RATINGS: {O2} Baa2', 'Dressed basis prices were steady in {S1} and {S2}.', 'Loadings at {C*} were %big% tonnes.'],
    rows: ['{O*} %dec% %dec% %dec%', '{O*} - vessel to be named %big% tonnes {C*} / {C*} %nn%-%nn% %dec% {O*}', '{C*} / {C*} %big% tonnes', '{N*} %big% %big%', '{O*} - {O*} <Buy|Hold|Sell>', '{S*} - %n% cents %n% higher', '{C*} %nn% %nn% cloudy', '{O*} <+|->%dec% percent', '{O*}: {O*} raises target to $%nn%', '{C*} %dec%C rain'],
  },
];
