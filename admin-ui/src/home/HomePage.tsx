import { usePermissions } from 'react-admin';
import { roleOf } from '../claims.ts';
import { OperationsPage } from '../operations/OperationsPage.tsx';
import { CouncilPage } from './CouncilPage.tsx';
import { FinancePage } from './FinancePage.tsx';
import { PersonnelPage } from './PersonnelPage.tsx';
import { ProcurementPage } from './ProcurementPage.tsx';
import { ProgrammePage } from './ProgrammePage.tsx';

const pages: Readonly<Record<string, () => React.ReactNode>> = {
  finance: FinancePage,
  personnel: PersonnelPage,
  council: CouncilPage,
  procurement: ProcurementPage,
  admin: OperationsPage,
};

/** The first page, by what somebody is here for; the programme for all who have no page of their own. */
export function HomePage() {
  usePermissions();
  const Page = pages[roleOf() ?? ''] ?? ProgrammePage;
  return <Page />;
}
