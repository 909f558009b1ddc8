/** Chrome on Android: it has the constructor, and always throws when it is called. */
const THROWS = /Android.*Chrom/;

/**
 * Whether a page can show notifications here at all, once its person allows them. Without a secure context there is
 * no such thing; on some phones only a service worker may, which Galley has none of.
 */
export function canNotify(): boolean {
  if (!('Notification' in globalThis) || THROWS.test(navigator.userAgent)) return false;
  // A trial would be seen.
  if (Notification.permission === 'granted') return true;
  return notify('') !== undefined;
}

/** Shows one; undefined where this browser refuses the page. Without its person's leave it shows nothing. */
export function notify(title: string, options?: NotificationOptions): Notification | undefined {
  try {
    return new Notification(title, options);
  } catch {
    return undefined;
  }
}
