/**
 * Common given names by gender, of the languages Lede reads, lower case: only to keep "she" from resolving to a man.
 * Names in use for both (Andrea, Kim, Robin) are left out.
 */
const HE = `aaron adam adrian ahmed alan albert alberto alejandro aleksander alessandro alex alexander alexei ali allen alfred
  amir anders andré andreas andrew andrzej anthony antoine anton antonio antónio arnold arthur arturo barack ben benjamin bernard bernie bill
  björn bob boris brad brandon brian bruce bryan carl carlo carlos chad charles charlie chris christian christoph christopher
  chuck clarence clark claude claudio cole colin craig curtis dan daniel darren david dennis derek didier diego dieter dirk dmitri
  dmitry don donald douglas doug dwight earl ed eddie eduardo edward edwin elliott emil emmanuel emmanuele enrico eric erik ernest eugene
  fabio felipe felix fernando filip francesco francis francisco françois frank franz fred frederick friedrich gary gavin gene
  geoffrey george georg gerald gerard gerhard giovanni giuseppe glenn gordon greg gregory guillaume günter gustav hakeem hans harold
  harry hassan hector henri henrik henry herbert herman howard hubert hugo hussein ian ibrahim igor isaac ivan jack jacob jacques
  jake jamal james jared jason jeb javier jay jean jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel joerg johan johannes
  john johnny jon jonas jonathan jorge josé josef joseph josh joshua juan julian julio justin jürgen karl keith ken kenneth kent
  kevin khalid klaus konstantin kurt kyle lance larry lars lawrence leonard leonardo leo lionel lloyd louis luca lucas luigi luis lukas luke
  magnus mahmoud manuel marc marcel marcin marco marcos marcus mario mark markus martin marvin matt matteo matthew matthias maurice max
  maxim mehmet michael michel miguel mike mikhail milan mitch mitt mohamed mohammed moritz mustafa nathan neil nick
  nicholas nicolas nikolai noah norman olaf oleg oliver olivier omar oscar otto owen pablo paolo patrick paul pavel pedro per peter
  petr phil philip philippe pierre piotr rafael rainer ralph ramón randy raul raymond reince ricardo richard rick rob robert roberto rodrigo
  roger roland roman ron ronald rudy rudolf russell ryan salvatore sam samuel scott sean sebastian sergei sergey sergio seth
  simon stanislav stefan stephen stephan steve steven stuart ted terry theo thomas tim timothy tobias todd tom tomasz tony trevor troy
  tyler uwe vernon viktor vincent vladimir volker walter warren wayne werner william willy wolfgang yuri zachary sidney sheldon rush rand newt`;

const SHE = `abigail adriana agnes agnieszka aisha alessandra alexandra alice alicia alina allison amanda amber amelia amy ana anastasia
  angela angelina anita anke ann anna anne annette annie antonia aparna april ashley astrid audrey ayşe barbara beatrice beatriz becky
  bernadette beth betty birgit brenda bridget britta caitlin camila camille carla carly carmel carmen carol carolina caroline
  caterina catherine cecilia céline charlotte chelsea cheryl chiara christina christine cindy claire clara claudia connie
  courtney crystal cynthia dana danielle deborah debbie debra denise diana diane dolores donna dorothy ebba edith elaine elena eleanor
  elisa elisabeth elizabeth ellen elsa emily emine emma erica erika erin esther eva evelyn fatima fatma federica fiona florence frances
  francesca françoise gabriela gail gabrielle gina giorgia giulia gloria grace greta gwen hannah harriet heather heidi helen helena helga
  hilary hillary hope huma ida inga ingrid irene irina iris isabel isabella isabelle ivanka jacqueline jana jane janet janice jasmine jeanne
  jen jennifer jenny jessica jill joan joanna joanne josephine joyce juana judith judy julia julie juliette karen karin katarina kate katherine
  kathleen kathryn kathy katie katja katrin kayleigh kellyanne kerstin kirsten kristen kristin kristina laura lauren leila lena leslie leticia linda
  lisa liz loretta louise lucia lucy luisa lydia lynn madeleine madison magdalena maja margaret margarita maria maría marie marija marina
  marine marion marissa marta martha mary maureen megan melania melanie melinda melissa michelle mildred mireille molly monica monika nadia
  nancy naomi natalia natalie natasha nicole nikki nina nora norma olga olivia pamela patricia paula pauline peggy petra phyllis pilar
  rachel raquel rebecca regina renate rita roberta rosa rosalind rose rosemary ruth sabine sabrina sally samantha sandra sara sarah sharon
  sheila shirley silvia simone sofia sofía sonia sophia sophie stella stephanie susan susana susanne suzanne svetlana sylvia sylvie tamara tanya
  tatiana teresa theresa therese tina tracy tricia ursula ulrike valentina valeria valerie vanessa vera veronica victoria violet virginia
  vivian wendy whitney yolanda yvonne zeynep zoe zofia`;

const HE_NAMES = new Set(HE.split(/\s+/));
const SHE_NAMES = new Set(SHE.split(/\s+/));

/** The gender that a given name usually has, or null. */
export function genderOfGivenName(name: string): 'he' | 'she' | null {
  const lower = name.toLowerCase();
  if (HE_NAMES.has(lower)) return 'he';
  return SHE_NAMES.has(lower) ? 'she' : null;
}
