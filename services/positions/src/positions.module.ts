import { Module } from '@nestjs/common';
import { AdvertisePositionHandler } from './filling/advertise-position.ts';
import { BeginSelectionHandler } from './filling/begin-selection.ts';
import { FillPositionHandler } from './filling/fill-position.ts';
import { RecordStaffCouncilConsentHandler } from './filling/record-staff-council-consent.ts';
import { VacatePositionHandler } from './filling/vacate-position.ts';
import { AbolishPositionHandler } from './life/abolish-position.ts';
import { ApprovePositionHandler } from './life/approve-position.ts';
import { AssessPositionHandler } from './life/assess-position.ts';
import { PutPositionInPlanHandler } from './life/put-position-in-plan.ts';
import { RejectPositionHandler } from './life/reject-position.ts';
import { ReleasePositionHandler } from './life/release-position.ts';
import { RequestPositionHandler } from './life/request-position.ts';
import { TakeOverPositionHandler } from './life/take-over-position.ts';
import { WithdrawPositionHandler } from './life/withdraw-position.ts';
import { BlockPositionHandler } from './notes/block-position.ts';
import { LiftLapseNoteHandler } from './notes/lift-lapse-note.ts';
import { ReassignPositionHandler } from './notes/reassign-position.ts';
import { RegradePositionHandler } from './notes/regrade-position.ts';
import { SetConversionNoteHandler } from './notes/set-conversion-note.ts';
import { SetLapseNoteHandler } from './notes/set-lapse-note.ts';
import { UnblockPositionHandler } from './notes/unblock-position.ts';
import { PublishRateTableHandler } from './rates/publish-rate-table.ts';

/** Everything that can be done with a post, in the order it lives through it, and with tables of rates. */
@Module({
  providers: [
    RequestPositionHandler,
    TakeOverPositionHandler,
    AssessPositionHandler,
    PutPositionInPlanHandler,
    ApprovePositionHandler,
    RejectPositionHandler,
    WithdrawPositionHandler,
    ReleasePositionHandler,
    AdvertisePositionHandler,
    BeginSelectionHandler,
    RecordStaffCouncilConsentHandler,
    FillPositionHandler,
    VacatePositionHandler,
    SetLapseNoteHandler,
    LiftLapseNoteHandler,
    SetConversionNoteHandler,
    BlockPositionHandler,
    UnblockPositionHandler,
    RegradePositionHandler,
    ReassignPositionHandler,
    AbolishPositionHandler,
    PublishRateTableHandler,
  ],
})
export class PositionsModule {}
