import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import { ownUrl } from '../../platform/tabs';
import type { Analysis, AnalysisAnswer, AnalysisRequest } from '../../shared/messages';

export type AnalysisState =
  | { phase: 'running' }
  | { phase: 'done'; analysis: Analysis; reading: ReadingText }
  | { phase: 'failed' };

/**
 * Quotes and names of a reading text, found by a worker. While a changed text is analysed anew, the state is `running`:
 * offsets of the old text must not be used on the new one.
 */
export function useAnalysis(reading: ReadingText): AnalysisState {
  const [state, setState] = useState<AnalysisState>({ phase: 'running' });
  const worker = useRef<Worker | null>(null);
  const run = useRef(0);

  useEffect(() => () => worker.current?.terminate(), []);

  useEffect(() => {
    const current = ++run.current;
    setState({ phase: 'running' });
    worker.current ??= new Worker(ownUrl('analysis-worker.js'));
    worker.current.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (data.run !== current) return;
      setState(data.ok ? { phase: 'done', analysis: data.analysis, reading } : { phase: 'failed' });
    };
    worker.current.onerror = () => setState({ phase: 'failed' });
    const request: AnalysisRequest = { run: current, reading, root: ownUrl('') };
    worker.current.postMessage(request);
  }, [reading]);

  return state;
}
