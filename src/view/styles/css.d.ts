/** Style sheets are imported for their effect: the build collects them into one file a page. */
declare module '*.css';
