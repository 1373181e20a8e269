/** Finds quotes and names away from the popup's own thread, so that reading and scrolling never wait for it. */
import { findEntities } from '../../core/entities';
import { findQuotes } from '../../core/quotes';
import type { AnalysisAnswer, AnalysisRequest } from '../../shared/messages';

function answer({ run, reading }: AnalysisRequest): AnalysisAnswer {
  try {
    const entities = findEntities(reading, null);
    return { run, ok: true, analysis: { entities, quotes: findQuotes(reading, entities) } };
  } catch (error) {
    return { run, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  self.postMessage(answer(event.data));
});
