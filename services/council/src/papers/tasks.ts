import type { Questions } from '@moves/events/graph/tasks';
import { mayAttachFile } from './attach-paper-file.ts';
import { mayDetachFile } from './detach-paper-file.ts';
import type { Paper } from './paper.ts';
import { mayPublishPaper } from './publish-paper.ts';
import { mayRevise } from './revise-paper.ts';
import { mayWithdrawPaper } from './withdraw-paper.ts';

/** Every act on a paper that exists, and whether this person may do it now. */
export const paperTasks: Questions<Paper> = {
  revisePaper: mayRevise,
  attachPaperFile: mayAttachFile,
  detachPaperFile: mayDetachFile,
  publishPaper: mayPublishPaper,
  withdrawPaper: mayWithdrawPaper,
};
