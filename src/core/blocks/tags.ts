/** Elements that begin a line of their own. */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr iframe input legend li main menu nav ol optgroup option p pre search section select summary ' +
    'table tbody td textarea tfoot th thead tr ul video audio embed object'
  ).split(' '),
);
