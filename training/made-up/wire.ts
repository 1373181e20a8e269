/** The lines that agencies put around a report. */
export const DATELINES: readonly string[] = [
  '{C9} ({W9}) - ', '{C9}, {N9} ({W9}) - ', '{C9}, {S9} ({W9}) - ', '{C9} ([ORG:Reuters]) - ', '{C9} ([ORG:AP]) - ', '{C9}, {S9} ([ORG:AP]) - ', '{C9}/{C8} ([ORG:Reuters]) - ',
  '{C9}, %date% ({W9}) - ', '{C9} - ', '([ORG:Reuters]) - ', '({W9}) - ', '{C9}, {N9} ([ORG:AP]) - ', '{C9}, %date% - ', '[LOC:LONDON] ([ORG:Reuters]) - ', '[LOC:WASHINGTON] ([ORG:Reuters]) - ', '[LOC:NEW YORK] ([ORG:AP]) - ', '[LOC:BEIJING] ({W9}) - ', '[LOC:PARIS] ({W9}) - ', '[LOC:MOSCOW] ({W9}) - ',
  '{C9} %iso%', '{C9}, {N9} %iso%', '{C9}, {S9} %iso%', '{C9} %iso%', '[LOC:NEW YORK] %iso%', '[LOC:LONDON] %iso%',
];

export const CAPTIONS: readonly string[] = [
  'FILE PHOTO: {D1} <President|Prime Minister|Foreign Minister> {P7} <speaks|arrives|gestures|looks on> during a <meeting|news conference|rally> in {C6}, {N6}, %date%, 20%nn%. [ORG:REUTERS]/{P6}/File Photo',
  'FILE PHOTO: The logo of {O7} is seen at <its headquarters|a branch|an office building|a trade fair> in {C6}, {N6}, %date%, 20%nn%. [ORG:REUTERS]/{P6}',
  '{P7} of {N7} <celebrates|reacts|in action> during the {E7} in {C6}, {N6}. {P6}/Pool via [ORG:REUTERS]',
  'A general view of {V7} in {C6}, {S6}, [LOC:U.S.], %date%, 20%nn%. [ORG:REUTERS]/{P6}',
  'People <walk|wait|protest|queue> outside the {G7} in {C6}, {N6} %date%, 20%nn%. {P6}/[ORG:AFP] via [ORG:Getty Images]',
  '{P7} (%n%) <shoots|passes|runs with the ball> against the {T7} in the <second half|third quarter|first inning> at {V7}. Mandatory Credit: {P6}-[ORG:USA TODAY Sports]',
  'FILE - {P7}, <head|chief executive|president|director> of {O7}, attends a conference in {C6} on %date%, %year%. ([ORG:AP] Photo/{P6}, File)',
  '{P7} <listens to|greets|meets> {P5} in {C6}, %date%. {P6}/{W7}/Handout via [ORG:REUTERS]',
  'Smoke rises over {C6}, {N6} in this picture obtained by {W7} on %date%. Social media/via [ORG:REUTERS]',
];

export const CLOSINGS: readonly string[] = [
  '(Reporting by {P6}; <Editing|editing|Writing> by {P5})', '(Reporting by {P6} in {C6} and {P5} in {C5}; Editing by {P4})', '(Reporting by {P6}, {P5} and {P4}; Editing by {P3}, {P2} and {r1})',
  'Reporting by {P6}; Editing by {P5} and {P4}', '(Additional reporting by {P6} in {C6}; Writing by {P5})', '-- {W6}', '--{W6}', '-- {P6}, {C6} newsroom +%nn% %nnn% %nnn%', '-- {C6} newsroom %nnn%-%nnn%-%nnn%',
  '__ {p6} reported from {C6}, {N6}.', '{p6} reported from {C6}. [ORG:Associated Press] writers {P5} in {C5} and {P4} in {C4} contributed.', '-- {P6}, {C6} {W6}', '(Writing by {P6}, editing by {P5})', '({P6}, {C6} newsroom)',
  'Copyright %year% The [ORG:Associated Press]. All rights reserved.', '(%n% = %dec% {D6} <crowns|dollars|pesos|rupees|francs>)', 'c {W6}',
];
