import { testArticles } from '../articles';

testArticles('he', [
  {
    shape: 'verb after the quotation, role before the name, pronoun',
    paragraphs: ['"לא נסגור אף תחנה", אמר שר התחבורה יואב ברק. "זו הבטחה", הוסיף.'],
    quotes: [
      ['לא נסגור אף תחנה', 'יואב ברק', 'שר התחבורה'],
      ['זו הבטחה', 'יואב ברק'],
    ],
  },
  {
    shape: 'acronyms with the same mark inside',
    paragraphs: ['יו"ר הוועד נועה שחר אמרה: "המים עולים מהר". ח"כ דן לביא השיב: "הכול בשליטה".'],
    quotes: [
      ['המים עולים מהר', 'נועה שחר', 'יו"ר הוועד'],
      ['הכול בשליטה', 'דן לביא', 'ח"כ'],
    ],
  },
  {
    shape: '"לדברי" before the speaker',
    paragraphs: ['לדברי הכלכלן אורי צור, התוכנית "מנותקת מהמציאות".'],
    quotes: [['מנותקת מהמציאות', 'אורי צור', 'הכלכלן']],
  },
  {
    shape: 'own quotation marks of the script, last name',
    paragraphs: ['הבמאי עמית גלעד הגיע לבכורה. ״צילמנו רק בלילות״, סיפר גלעד.'],
    quotes: [['צילמנו רק בלילות', 'עמית גלעד', 'הבמאי']],
  },
  {
    shape: 'nominal speaker, a book title',
    paragraphs: ['הספר "הדרך הארוכה הביתה" יצא לאור. האופוזיציה כינתה את החוק "טעות גדולה".'],
    quotes: [['טעות גדולה', 'האופוזיציה']],
  },
]);
