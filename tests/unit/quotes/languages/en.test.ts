import { testArticles } from '../articles';

testArticles('en', [
  {
    shape: 'interrupted quotation, last name, pronoun',
    paragraphs: [
      'Mayor Ellen Ward opened the new library on Monday. “It took us nine years,” Ward said, “and we are proud of it.”',
      '“Come and read,” she added. “It is free.”',
    ],
    quotes: [
      ['It took us nine years, … and we are proud of it.', 'Ellen Ward', 'Mayor'],
      ['Come and read, … It is free.', 'Ellen Ward', 'Mayor'],
    ],
  },
  {
    shape: 'apposition, inversion, question followed by its attribution',
    paragraphs: [
      '“Who is going to pay for this?” asked Tom Harlow, a farmer who lives near the river.',
      'Nina Castle, the head of the water board, said: “The state will.”',
    ],
    quotes: [
      ['Who is going to pay for this?', 'Tom Harlow', 'farmer'],
      ['The state will.', 'Nina Castle', 'head of the water board'],
    ],
  },
  {
    shape: 'a quotation over three paragraphs, closed once',
    paragraphs: [
      'Judge Amara Cole read her decision aloud.',
      '“The fence must go.',
      '“The gate stays.',
      '“That is all,” Cole said.',
    ],
    quotes: [['The fence must go. … The gate stays. … That is all,', 'Amara Cole', 'Judge']],
  },
  {
    shape: 'mixed and reversed marks',
    paragraphs: ['“We had no warning", said Ira Blum, a fisherman. Blum called the map ”a bad joke.”'],
    quotes: [
      ['We had no warning', 'Ira Blum', 'fisherman'],
      ['a bad joke.', 'Ira Blum', 'fisherman'],
    ],
  },
  {
    shape: 'single marks outside, apostrophes, double marks inside',
    paragraphs: ['‘It’s the workers’ bridge, and they told us “no” twice,’ said Gwen Price.'],
    quotes: [['It’s the workers’ bridge, and they told us “no” twice,', 'Gwen Price']],
  },
  {
    shape: 'titles, nicknames and terms are no quotations',
    paragraphs: [
      'The so-called “night tax” was named in the film “The Long Way Home” by Jack “Sunny” Ames. The “green line” closed early.',
    ],
    quotes: [],
  },
  {
    shape: 'nominal speakers and organisations',
    paragraphs: [
      'A spokesman for the ministry said the road was “closed until further notice.” The Harbor Workers Union called it “a scandal,” and officials said they were “looking into it.”',
    ],
    quotes: [
      ['closed until further notice.', 'A spokesman for the ministry'],
      ['a scandal,', 'Harbor Workers Union'],
      ['looking into it.', 'officials'],
    ],
  },
  {
    shape: 'participles hang on the subject of their sentence',
    paragraphs: [
      'Governor Lena Ortiz dismissed the report, saying it was “full of holes” and adding that “nobody will miss it.”',
    ],
    quotes: [
      ['full of holes', 'Lena Ortiz', 'Governor'],
      ['nobody will miss it.', 'Lena Ortiz', 'Governor'],
    ],
  },
  {
    shape: 'who is told does not speak',
    paragraphs: [
      'Residents were told “stay inside” on Friday. Chief Omar Reyes was asked, “Why so late?”',
      '“We did what we could,” Reyes told reporters.',
    ],
    quotes: [
      ['Why so late?', null],
      ['We did what we could,', 'Omar Reyes', 'Chief'],
    ],
  },
  {
    shape: 'two people of one last name: no guess',
    paragraphs: [
      'Paul Gray and his sister Rita Gray run the farm. Paul Gray grows corn; Rita Gray keeps bees. “We share the work,” Gray said.',
    ],
    quotes: [['We share the work,', 'Gray']],
  },
  {
    shape: '"she" does not resolve to a man',
    paragraphs: ['Karl Adler met the minister on Tuesday. “It went well,” she said afterwards.'],
    quotes: [['It went well,', 'she']],
  },
  {
    shape: 'the title of a role resolves to the one person who has it',
    paragraphs: [
      'Finance Minister Hugo Stein presented the budget. Opposition leader Mara Quinn left the room. The finance minister described the plan as “tight but fair.”',
    ],
    quotes: [['tight but fair.', 'Hugo Stein', 'Finance Minister']],
  },
  {
    shape: 'a verb the list does not know, and a source after a dash',
    paragraphs: ['“I only eat soup,” Dora Finch deadpanned.', '“The sea keeps what it takes.” — Elias Moon'],
    quotes: [
      ['I only eat soup,', 'Dora Finch'],
      ['The sea keeps what it takes.', 'Elias Moon'],
    ],
  },
  {
    shape: 'the sentence before introduces the quotation',
    paragraphs: ['Coach Peter Vance had a word for his players. “Run until it is dark outside.”'],
    quotes: [['Run until it is dark outside.', 'Peter Vance', 'Coach']],
  },
  {
    shape: '"according to", trailing attribution of fragments',
    paragraphs: [
      'The tunnel is “safe for at least ten years,” according to engineer Sue Lindqvist. It was built with “very poor steel” and has “cracked in two places,” inspector Al Brody told the council.',
    ],
    quotes: [
      ['safe for at least ten years,', 'Sue Lindqvist', 'engineer'],
      ['very poor steel', 'Al Brody', 'inspector'],
      ['cracked in two places,', 'Al Brody', 'inspector'],
    ],
  },
  {
    shape: '"as X told", a participle with a subject of its own, a mother of three',
    paragraphs: [
      'However, as Deacon Miles Ferris of the Chapel Trust told the Evening Mail (EM), “the roof has not been looked at since the war.”',
      'Both engineers signed the letter, Nora Pike saying it was “very late” and Sam Weld calling it a “small miracle.”',
      'When asked about the bill, the 34-year-old mother of three replied, “Ask my landlord, he knows the numbers.”',
    ],
    quotes: [
      ['the roof has not been looked at since the war.', 'Miles Ferris', 'Deacon'],
      ['very late', 'Nora Pike'],
      ['small miracle.', 'Sam Weld'],
      ['Ask my landlord, he knows the numbers.', 'the 34-year-old mother of three'],
    ],
  },
  {
    shape: 'a verb form that is a noun here',
    paragraphs: [
      'On the door hung a framed letter from the owner. “You have until Friday noon to leave!” the note says.',
    ],
    quotes: [['You have until Friday noon to leave!', 'the note']],
  },
  {
    shape: 'the subject of a clause without a verb of saying, before who spoke last',
    paragraphs: [
      'Organizer Ned Abel said the march was a success. Brenda Stokes, who leads the union, kept the crowd warm with lines like “nobody has ever been handed a better contract.”',
    ],
    quotes: [['nobody has ever been handed a better contract.', 'Brenda Stokes']],
  },
  {
    shape: 'headlines: a label before a clause, capitals on every word, a slogan',
    paragraphs: [
      'Dunmore: Harbor Plan Is ‘Dead On Arrival’',
      'Council Clerk Says Maps Were Stolen, Calls The Search ‘Hopeless’',
      'Mayor And Council Wear ‘Save The Harbor Now’ Shirts To The Meeting',
      'On Monday the town heard from Jill Dunmore. The clerk says the maps were in a drawer. People wear what they like, and no shirts were sold.',
    ],
    quotes: [
      ['Dead On Arrival', 'Jill Dunmore'],
      ['Hopeless', 'Council Clerk'],
    ],
  },
  {
    shape: 'whose claim it is, heard saying, two people who speak together',
    paragraphs: [
      'A court threw out Otto Finley’s claim that “somebody else held the match that night.”',
      'On the tape, Finley is heard saying: “One match and we are free.”',
      '“We only wanted a quiet street,” said Bob and Cheryl Tate.',
    ],
    quotes: [
      ['somebody else held the match that night.', 'Otto Finley'],
      ['One match and we are free.', 'Otto Finley'],
      ['We only wanted a quiet street,', 'Bob and Cheryl Tate'],
    ],
  },
  {
    shape: 'what was not said is no quotation, what describes a book is one',
    paragraphs: [
      'Rosa Lind never called the mayor “a liar.” He denied having said that she was “selfish.”',
      'One critic called the book “a wet cardigan”; another wrote that it “should have been a postcard.”',
    ],
    quotes: [
      ['a wet cardigan', 'One critic'],
      ['should have been a postcard.', 'another'],
    ],
  },
  {
    shape: 'the title of a programme after a possessive',
    paragraphs: ['Lena Marsh, star of the network’s “Harbor,” thanked the crew for “pulling us all out of the water.”'],
    quotes: [['pulling us all out of the water.', 'Lena Marsh']],
  },
  {
    shape: 'organisations with an apostrophe or an ampersand in their names',
    paragraphs: [
      'The Ramblers’ Association has called it “nine minutes of madness.” Analysts at Brook & Vale said the plan was “overdue.”',
    ],
    quotes: [
      ['nine minutes of madness.', 'Ramblers’ Association'],
      ['overdue.', 'Analysts at Brook & Vale'],
    ],
  },
]);
