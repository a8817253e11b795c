const PER_MINUTE = 10;
const MINUTE_MS = 60_000;
const REMEMBERED = 10_000;

/** Counts wrong passwords: ten a minute for one account from one address, then it must wait, even with the right one. */
export class Throttle {
  private readonly wrong = new Map<string, number[]>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Counts a try before it is checked, so that many at once are not let through; seconds to wait if there were too many. */
  begin(key: string): number | undefined {
    const now = this.now();
    const recent = (this.wrong.get(key) ?? []).filter(at => at > now - MINUTE_MS);
    if (recent.length >= PER_MINUTE) return Math.max(1, Math.ceil((recent[0]! + MINUTE_MS - now) / 1_000));
    this.wrong.delete(key);
    this.wrong.set(key, [...recent, now]);
    if (this.wrong.size > REMEMBERED) this.wrong.delete(this.wrong.keys().next().value!);
    return undefined;
  }

  /** The try was right: it does not count. */
  right(key: string): void {
    this.wrong.get(key)?.pop();
  }
}
