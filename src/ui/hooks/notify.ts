/** Chrome on Android: it has the constructor, and always throws when it is called. */
const THROWS = /Android.*Chrom/;

/**
 * Whether a page can show notifications here at all, once its person allows them. Without a secure context there is
 * no such thing; on some phones only a service worker may, which Galley has none of.
 */
export function canNotify(): boolean {
  // Where it may, a trial would be seen.
  return mayNotify() || (isThere() && notify('') !== undefined);
}

/** Whether its person allows it, and it can. */
export function mayNotify(): boolean {
  return isThere() && Notification.permission === 'granted';
}

const isThere = () => 'Notification' in globalThis && !THROWS.test(navigator.userAgent);

/** Shows one; undefined where this browser refuses the page. Without its person's leave it shows nothing. */
export function notify(title: string, options?: NotificationOptions): Notification | undefined {
  try {
    return new Notification(title, options);
  } catch {
    return undefined;
  }
}
