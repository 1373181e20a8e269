interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Chromium's log loses its tail when the browser ends before it is written out. */
function parseNetLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}

/**
 * Addresses that an origin asked for by Chromium's own account: the log sees what the network stack starts, and whose
 * request it is, so neither the page's nor the browser's requests are counted.
 * @param origin without a slash at the end
 * @param text a log written by `--log-net-log`
 */
export function requestsOf(origin: string, text: string): string[] {
  const { constants, events } = parseNetLog(text);
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  const urls = new Set<string>();
  for (const { type, params } of events) {
    if (type !== started || params?.initiator !== origin || !params.url) continue;
    if (!params.url.startsWith(`${origin}/`)) urls.add(params.url);
  }
  return [...urls];
}
