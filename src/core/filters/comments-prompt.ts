import type { Filter } from './filter';

export const commentsPrompt: Filter = {
  id: 'comments-prompt',
  description: 'Calls to comment or discuss, comment forms and counters, rules of the discussion.',
  examples: [
    'Join the conversation',
    'View 34 comments',
    'Leave a comment',
    'Comments are closed',
    'You must be logged in to post a comment.',
    'Get in touch with our news desk by emailing us at desk@courier.example.',
    'Are you stuck on the island tonight? Get in touch at desk@courier.example.',
  ],
  counterExamples: [
    'The ministry declined to comment on the figures.',
    'His comments drew criticism from both parties.',
    'The discussion in parliament lasted until midnight.',
    'A spokesman did not reply to a request for comment.',
    'The shipping company got in touch with the families on Monday and emailed them the list of passengers.',
    'Witnesses are asked to get in touch at the station in Harbour Street.',
  ],
  linkTarget:
    /#(?:comments?|respond|disqus_thread|kommentare?|comentarios|commentaires|reacties|komment\w*)|\/(?:comments?|kommentare?|comentarios|commentaires|reacties|community-(?:rules|guidelines)|house-rules)(?:[/.?#-]|$)/,
  classWord:
    /(?:^|[\s_-])(?:comments?-?(?:box|area|section|form|list|count|link|button|wrapper|prompt|policy|cta|title|respond)?|respond|disqus\w*|kommentare?|comentarios|commentaires|reacties|coral\w*|viafoura|spotim|openweb|conversation)(?:$|[\s_-])/,
  controls: { button: 0.7, field: 0.8 },
};
