const MINUTE_MS = 60_000;
const REMEMBERED = 10_000;

/** Counts wrong passwords: so many a minute, for an account or an address, then it must wait, even with the right one. */
export class Throttle {
  private readonly wrong = new Map<string, number[]>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts a try before it is checked, so that many at once are not let through; seconds to wait if there were too many. */
  begin(key: string): number | undefined {
    const now = this.now();
    const recent = (this.wrong.get(key) ?? []).filter(at => at > now - MINUTE_MS);
    if (recent.length >= this.perMinute) return Math.max(1, Math.ceil((recent[0]! + MINUTE_MS - now) / 1_000));
    this.wrong.delete(key);
    this.wrong.set(key, [...recent, now]);
    if (this.wrong.size > REMEMBERED) this.wrong.delete(this.wrong.keys().next().value!);
    return undefined;
  }

  /** The try was right, or came to nothing: it does not count. */
  forget(key: string): void {
    const tries = this.wrong.get(key);
    tries?.pop();
    if (tries?.length === 0) this.wrong.delete(key);
  }
}
