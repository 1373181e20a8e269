import type { Shape } from './generate';

/** Company news, markets, central banks. */
export const BUSINESS: readonly Shape[] = [
  {
    weight: 6,
    headlines: ['{o1} <profit|revenue> <rises|falls|beats estimates> on strong demand', '{o1} to <buy|acquire|sell> {o2} <unit|stake> for %money%', '{o1} CEO {p1} <to step down|resigns>', '{o1} shares <jump|slump> after {o2} bid', 'UPDATE %n%-{o1} <recalls|cuts|halts> %big% <cars|jobs>', '{o1}, {o2} <in talks|end merger talks|sign deal>', 'Moody\'s <cuts|affirms> {o1} ratings'],
    leads: [
      '{O1} <said|reported|posted> on %day% <a net loss of %money%|quarterly profit rose %pct%|revenue beat analysts\' expectations>, <helped by demand in {N1}|as sales in {N1} fell>.',
      '{O1} agreed to <buy|acquire> {O2} for %money% in cash and stock, the companies said on %day%.', '{D1} <carmaker|bank|insurer|miner|drugmaker|retailer|airline|oil company> {O1} %said% on %day% it will cut %big% jobs in {N2}.',
      'Shares in {O1} <rose|fell|jumped> as much as %pct% on %day% after {O2} <made a bid|walked away from talks|raised its stake>.', '{O1} named {P1}, formerly of {O2}, as <chief executive|chief financial officer|chairman>.', '{O1} and {O2} signed an agreement on %day% to <develop|build|sell> <a plant in {C1}|electric cars in {N1}|vaccines>.',
      'A {C1} court on %day% ordered {O1} to pay %money% to {O2} in a patent dispute.', '{O1} is in talks with {O2} and {O3} to sell its {D1} unit, three sources familiar with the matter %said%.', 'The {G1} <sued|fined|approved|is investigating> {O1} over its %money% takeover of {O2}.',
    ],
    body: [
      '{o1} shares closed <up|down> %dec% percent at %nn% <euros|pence|dollars> in {C1}.', '{o1} Chief Executive {P1} %said% <demand|trading|the market> had improved.', '"We are pleased with the results," said {P2}, <chief financial officer|president|chairman> of {o1}.', '{P3}, an analyst at {O4}, %said% the price was high.', '{O4} analyst {P3} rates {o1} "<buy|hold|sell>".',
      '{o2} did not immediately respond to a request for comment.', 'A spokeswoman for {o1} declined to comment.', '{o1} spokesman {P4} confirmed the talks.', 'Representatives for {o1} and {o2} did not respond.', '{o1}, based in {C1}, {S1}, employs %big% people.', 'The {C1}-based company competes with {o2}, {o3} and {o5}.', '{O5} is advising {o1} while {O6} is working with {o2}.',
      'The deal needs the approval of the {G1} and the {h1}.', '{o2} makes <trucks|phones|chips|drugs|tyres|software> at its plant in {C2}, {N2}.', 'Under the plan, {o1} shareholders will get %dec% {o2} shares for each {o1} share.', '{o1} owns %pc% of {o2} and has an option on {O5}.', '{o2} said it welcomed the offer from {o1}.', 'Rivals {o3} and {o5} also <fell|rose>.', '{p1} joined {o1} from {o3} in %year%.', 'Union leader {P5} %said% workers at {o1} in {C3} would strike on %day%.', 'Before the announcement, {o1} traded at %nn%.',
      '{P6}, a fund manager at {O6}, %said% investors were nervous.', '{o1}\'s sales in {N1} and {N2} grew %pct%.', 'The loss at {o2} reflects the cost of closing a mill in {C4}, {S2}.', 'The U.S. Food and Drug Administration approved {o1}\'s drug in %month%.'.replace('U.S. Food and Drug Administration', '[LOC:U.S.] [ORG:Food and Drug Administration]'), '{o1} filed for an IPO with the [ORG:Securities and Exchange Commission].', '{o2} founder {P7} holds %pc%.', '"{o1} has no choice," {p3} %said%.', 'The company, formerly {O3}, is listed on the [ORG:New York Stock Exchange].', '{W1} first reported the talks between {o1} and {o2}.', '{o1} will invest %money% in {N3} with partner {O5}.', 'Private equity firm {O4} sold its stake in {o2} to {O6} last year.', 'Pipeline operator {o2} said the leak near {C4} was contained.', 'Last month {o3} recalled %big% vehicles sold in {N3}.',
    ],
  },
  {
    weight: 4,
    headlines: ['{C1} stocks <end|open|close> <higher|lower|flat>', 'Gold <gains|slips> as dollar <weakens|firms>', '{D1} <shares|bonds> <rise|fall> on {h1} hopes', 'Oil <up|down> after {h1} <meeting|decision>', '{N1} central bank <cuts|raises|holds> rates', 'GRAINS - {D1} wheat <up|down> on export demand', 'FOREX-<Dollar|Yen|Euro> <firms|slips>'],
    leads: [
      '{D1} <shares|stocks|bonds> ended <higher|lower> on %day%, led by {O1} and {O2}, as investors waited for the {h1}.', 'Oil prices <rose|fell> on %day% after {h1} and {N1} agreed to <cut|raise> output.', 'The dollar <fell|rose> against the yen in {C1} on %day% before a speech by {h1} <chairman|president> {P1}.', 'The {H1} <cut|raised|left> its key rate <by 25 basis points|unchanged> on %day%.',
      '{N1}\'s central bank is likely to <cut|keep> rates this week, a {W1} poll showed.', '{N1}\'s economy grew %pct% in the %rank% quarter, the {G1} %said%.', 'Gold <rose|eased> on %day% as the {D1} currency weakened.', '{N1} bought %big% tonnes of {D2} wheat, traders in {C1} %said%.', '{C1} copper stocks at warehouses in {C2} and {C3} fell.',
    ],
    body: [
      '"The market was waiting for the [ORG:Fed]," said {P2} of {O3}.', '{P3}, economist at {O4} in {C1}, %said% inflation would slow.', 'Among the gainers, {o1} rose %n% to %nnn% and {o2} added %pct%.', 'Blue chips {o1}, {o2} and {o5} were the most active.', 'Bank shares were weaker with {o3} down %dec% percent.', '{h1} President {P1} %said% the bank was ready to act.', '{N1} and {N2} account for %pc% of exports.', 'In {C2}, the index closed %dec% points lower.',
      'Dealers in {C3} %said% {o2} was a buyer.', 'The {E1} was up %nn% points.', 'Finance Minister {P4} told {W1} that {N1} would meet its target.', 'Stocks at {C4} and {C5} rose by %big% tonnes.', '{S1} and {S2} had rain, the [ORG:National Weather Service] %said%.', '"Everyone is looking at {N2}," one trader %said%.', 'Refiners {o3} and {o4} bought cargoes from {N3}.', '{P5}, head of research at {O5}, forecast a deficit of %money%.', 'The {D1} government\'s bonds were quoted at %dec%.', '{O6} strategist {P6} %said%: "{N1} is not {N2}."',
      'Data from {N2} and {N3} showed factory orders fell.', 'Traders in {C1} expect the {h2} to intervene.', '{G1} Secretary {P7} repeated his view.', 'Wall Street was mixed on %day%.'.replace('Wall Street', '[LOC:Wall Street]'), 'Exports from {C4} port resumed.', 'The {G1} will announce figures on %day%.', 'Volume was thin ahead of Christmas and New Year.', 'Easter and Thanksgiving holidays cut volume in {C5}.',
    ],
  },
];
