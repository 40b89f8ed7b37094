/** Whether a link may lead there: web, mail, telephone, or an address without a scheme. */
export function isSafeAddress(url: string): boolean {
  // browsers skip control characters and spaces when they read a scheme
  return SAFE.test(url.replace(/[\p{Cc} ]+/gu, ''));
}

const SAFE = /^(?:https?:|mailto:|tel:|[^:]*$|[^:/?#]*[/?#])/i;
