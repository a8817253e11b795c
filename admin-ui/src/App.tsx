import { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider, dataProvider } from './data.ts';
import { Frame } from './frame/Frame.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { SignIn } from './frame/SignIn.tsx';
import { HomePage } from './home/HomePage.tsx';
import { i18nProvider } from './i18n/words.ts';
import { MeasureList } from './measures/MeasureList.tsx';
import { MeasureShow } from './measures/MeasureShow.tsx';
import { themeOf } from './theme.ts';
import { nameOf, type ThingName, things } from './things.ts';
import { cutQuery, isPast, useCut } from './time/cut.ts';

/** A page that is loaded when somebody goes there. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const BudgetList = page(() => import('./budgets/BudgetList.tsx'), 'BudgetList');
const BudgetShow = page(() => import('./budgets/BudgetShow.tsx'), 'BudgetShow');
const LineList = page(() => import('./budgets/LineList.tsx'), 'LineList');
const LineShow = page(() => import('./budgets/LineShow.tsx'), 'LineShow');
const ObligationList = page(() => import('./obligations/ObligationList.tsx'), 'ObligationList');
const ObligationShow = page(() => import('./obligations/ObligationShow.tsx'), 'ObligationShow');
const PlanPage = page(() => import('./plans/PlanPage.tsx'), 'PlanPage');
const PositionList = page(() => import('./positions/PositionList.tsx'), 'PositionList');
const PositionShow = page(() => import('./positions/PositionShow.tsx'), 'PositionShow');
const PositionSums = page(() => import('./positions/PositionSums.tsx'), 'PositionSums');
const ChangesPage = page(() => import('./positions/ChangesPage.tsx'), 'ChangesPage');
const RateTables = page(() => import('./positions/RateTables.tsx'), 'RateTables');
const BodyList = page(() => import('./bodies/BodyList.tsx'), 'BodyList');
const SessionList = page(() => import('./sessions/SessionList.tsx'), 'SessionList');
const SessionShow = page(() => import('./sessions/SessionShow.tsx'), 'SessionShow');
const PaperList = page(() => import('./papers/PaperList.tsx'), 'PaperList');
const PaperShow = page(() => import('./papers/PaperShow.tsx'), 'PaperShow');
const DecisionList = page(() => import('./decisions/DecisionList.tsx'), 'DecisionList');
const DecisionShow = page(() => import('./decisions/DecisionShow.tsx'), 'DecisionShow');
const InquiryList = page(() => import('./inquiries/InquiryList.tsx'), 'InquiryList');
const ActualsImport = page(() => import('./imports/ActualsImport.tsx'), 'ActualsImport');
const TenderList = page(() => import('./tenders/TenderList.tsx'), 'TenderList');
const TenderShow = page(() => import('./tenders/TenderShow.tsx'), 'TenderShow');
const TenderBoard = page(() => import('./tenders/board/TenderBoard.tsx'), 'TenderBoard');
const TenderInbox = page(() => import('./tenders/TenderInbox.tsx'), 'TenderInbox');
const OpeningPage = page(() => import('./tenders/opening/OpeningPage.tsx'), 'OpeningPage');
const ContractList = page(() => import('./contracts/ContractList.tsx'), 'ContractList');
const ContractShow = page(() => import('./contracts/ContractShow.tsx'), 'ContractShow');
const CalculatorPage = page(() => import('./procurement/CalculatorPage.tsx'), 'CalculatorPage');
const RulesPage = page(() => import('./procurement/RulesPage.tsx'), 'RulesPage');
const InquiryShow = page(() => import('./inquiries/InquiryShow.tsx'), 'InquiryShow');

/** The pages of each kind of thing. */
const pages: Partial<Record<ThingName, { list: ComponentType; show?: ComponentType }>> = {
  measures: { list: MeasureList, show: MeasureShow },
  budgets: { list: BudgetList, show: BudgetShow },
  budgetLines: { list: LineList, show: LineShow },
  obligations: { list: ObligationList, show: ObligationShow },
  financialPlans: { list: PlanPage },
  positions: { list: PositionList, show: PositionShow },
  rateTables: { list: RateTables },
  bodies: { list: BodyList },
  sessions: { list: SessionList, show: SessionShow },
  papers: { list: PaperList, show: PaperShow },
  decisions: { list: DecisionList, show: DecisionShow },
  inquiries: { list: InquiryList, show: InquiryShow },
  tenders: { list: TenderList, show: TenderShow },
  contracts: { list: ContractList, show: ContractShow },
};

/** The console as of one cut; another cut is another console with answers of its own, so that two days can never mix. */
function Console({ past }: { past: boolean }) {
  const client = useMemo(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }), []);
  const themes = useMemo(() => ({ light: themeOf('light', past), dark: themeOf('dark', past) }), [past]);
  return (
    <Admin
      title="MoveS"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={client}
      theme={themes.light}
      darkTheme={themes.dark}
      defaultTheme="light"
      layout={Frame}
      loginPage={SignIn}
      dashboard={HomePage}
      catchAll={NotFound}
      requireAuth
      disableTelemetry
    >
      {(Object.keys(things) as ThingName[]).map(name => (
        <Resource
          key={name}
          name={name}
          list={pages[name]?.list}
          show={pages[name]?.show}
          recordRepresentation={thing => nameOf(name, thing)}
        />
      ))}
      <CustomRoutes>
        <Route path="/positions/sums" element={<PositionSums />} />
        <Route path="/positions/changes" element={<ChangesPage />} />
        <Route path="/tenders/board" element={<TenderBoard />} />
        <Route path="/tenders/inbox" element={<TenderInbox />} />
        <Route path="/tenders/:id/opening" element={<OpeningPage />} />
        <Route path="/procurement/periods" element={<CalculatorPage />} />
        <Route path="/procurement/rules" element={<RulesPage />} />
        <Route path="/imports/actuals" element={<ActualsImport />} />
      </CustomRoutes>
    </Admin>
  );
}

/** MoveS in the browser. */
export function App() {
  const cut = useCut();
  return <Console key={cutQuery(cut)} past={isPast(cut)} />;
}
