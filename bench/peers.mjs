/** Loads another extractor from the modules beside this file, if they are installed. */
export const load = (name) => import(name);
