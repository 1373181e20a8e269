/** Browser and its main version as the browser tells every page, such as "Firefox 153". */
export function browserName(agent: string = navigator.userAgent): string {
  const known = /\b(Edg|Firefox|Chrome)(?:A|iOS)?\/(\d+)/.exec(agent.replace(/Chrome\/\d+[\d.]* (?=.*Edg)/, ''));
  const names: Record<string, string> = { Edg: 'Edge', Firefox: 'Firefox', Chrome: 'Chrome' };
  return known ? `${names[known[1]!]} ${known[2]}` : 'unknown browser';
}
