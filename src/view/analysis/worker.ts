/** Finds quotes and names away from the popup's own thread, so that reading and scrolling never wait for it. */
import { languageOfNames, loadModel, modelFileName, type NameModel } from '../../core/entities';
import type { AnalysisAnswer, AnalysisRequest } from '../../shared/messages';
import { analyse } from './analyse';

const models = new Map<string, Promise<NameModel>>();

/** The name model of a language from the extension's own folder, each fetched once; null where there is none. */
async function modelFor(lang: string, root: string): Promise<NameModel | null> {
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
    return { run, ok: true, analysis: await analyse(reading, () => modelFor(languageOfNames(reading), root)) };
  } catch (error) {
    return { run, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', async (event: MessageEvent<AnalysisRequest>) => {
  self.postMessage(await answer(event.data));
});
