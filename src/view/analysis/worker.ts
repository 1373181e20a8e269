/** Finds quotes and names away from the popup's own thread, so that reading and scrolling never wait for it. */
import { findEntities, loadModel, modelFileName, type NameModel } from '../../core/entities';
import { findQuotes } from '../../core/quotes';
import type { AnalysisAnswer, AnalysisRequest } from '../../shared/messages';

const models = new Map<string, Promise<NameModel>>();

/** The name model of a language from the extension's own folder, each fetched once; null where there is none. */
function modelFor(lang: string, root: string): Promise<NameModel> | null {
  const file = modelFileName(lang);
  if (file === null) return null;
  const known = models.get(file);
  if (known) return known;
  const loading = fetch(root + file)
    .then((response) => response.arrayBuffer())
    .then((bytes) => loadModel(new Uint8Array(bytes)));
  models.set(file, loading);
  return loading;
}

async function answer({ run, reading, root }: AnalysisRequest): Promise<AnalysisAnswer> {
  try {
    const entities = findEntities(reading, await modelFor(reading.lang, root));
    return { run, ok: true, analysis: { entities, quotes: findQuotes(reading, entities) } };
  } catch (error) {
    return { run, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', async (event: MessageEvent<AnalysisRequest>) => {
  self.postMessage(await answer(event.data));
});
