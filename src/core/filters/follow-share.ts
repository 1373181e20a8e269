import type { Filter } from './filter';

export const followShare: Filter = {
  id: 'follow-share',
  description: 'Buttons and calls to share the page, to follow the publisher elsewhere, to get its app or podcast.',
  examples: [
    'Follow us on Instagram',
    'Share this article',
    'Copy link',
    'Download our app today',
    'Share on Facebook',
  ],
  counterExamples: [
    'The president shared the video on his own network on Monday.',
    'Police followed the car for nine miles along the coast road.',
    'The app was downloaded five million times in its first week.',
    'She has 80,000 followers on the platform, where she posts about gardens.',
  ],
  linkTarget:
    /facebook\.com\/(?:sharer?|dialog)|twitter\.com\/(?:intent|share|home)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|pinterest\.\w+\/pin\/create|api\.whatsapp\.com|wa\.me\/|^whatsapp:|reddit\.com\/submit|telegram\.me\/share|t\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com|flipboard\.com|bsky\.app\/intent|threads\.net\/intent|^mailto:\?|itunes\.apple\.com|apps\.apple\.com|play\.google\.com\/store|news\.google\.com\/(?:publications|s)|appgallery\.huawei|social-plugins\.line\.me|vk\.com\/share|addtoany\.com|xing\.com\/(?:spi|app)|google\.com\/preferences/,
  classWord:
    /(?:^|[\s_-])(?:share|sharing|social|sharebar|share-?(?:bar|buttons?|tools?|links?|this|icons?|box|list)|social-?(?:share|sharing|links?|icons?|media|bar|buttons?|follow|list)|follow|follow-?us|addthis\w*|addtoany\w*|a2a_kit|sharedaddy|sharethis|app-?(?:promo|banner|download)|sns(?:-\w+)?|ssba\w*|heateor\w*)(?:$|[\s_-])/,
  controls: { button: 0.7 },
};
