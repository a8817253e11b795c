import type { Clock, Instant } from '@moves/events/catalogue/time';

/** The clock of the house: that of its machine, and in a demo store so far from it as training has put it. */
export class TrainingClock {
  private apartMs = 0;

  constructor(private readonly machine: Clock) {}

  /** What the house takes for now. */
  readonly now: Clock = () => {
    const now = this.machine();
    return this.apartMs === 0 ? now : (new Date(Date.parse(now) + this.apartMs).toISOString() as Instant);
  };

  /** What its machine takes for now. */
  machineNow(): Instant {
    return this.machine();
  }

  /** How far it is from the machine's, in milliseconds; below zero, it is behind. */
  get offsetMs(): number {
    return this.apartMs;
  }

  /** True while it is ahead of the machine's: what is done is an exercise. */
  get ahead(): boolean {
    return this.apartMs > 0;
  }

  /** How far it would be from the machine's if it were now this moment. */
  offsetTo(moment: Instant): number {
    return Date.parse(moment) - Date.parse(this.machine());
  }

  set(offsetMs: number): void {
    this.apartMs = offsetMs;
  }
}
