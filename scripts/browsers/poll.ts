import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT = 30_000;
const STEP = 40;

/** Asks again and again until there is an answer. @throws naming `what` and the last error, after 30 s */
export async function poll<Result>(what: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + LIMIT;
  let lastError: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      lastError = error;
    }
    await sleep(STEP);
  }
  throw new Error(`waited in vain for ${what}${lastError ? `: ${(lastError as Error).message}` : ''}`);
}
