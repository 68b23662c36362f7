import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PersonName } from './avatar/avatar.tsx'
import { BarChart } from './bar-chart/bar-chart.tsx'
import { Breadcrumb } from './breadcrumb/breadcrumb.tsx'
import { CommuneMap } from './commune-map/commune-map.tsx'
import { CopyButton } from './copy-button/copy-button.tsx'
import { FilterBar } from './filter-bar/filter-bar.tsx'
import { Gauge } from './gauge/gauge.tsx'
import { KeyFigures } from './key-figures/key-figures.tsx'
import { LineChart } from './line-chart/line-chart.tsx'
import { ListDetail } from './list-detail/list-detail.tsx'
import { MapPanel } from './map-panel/map-panel.tsx'
import { Pagination } from './pagination/pagination.tsx'
import { PdfViewer } from './pdf-viewer/pdf-viewer.tsx'
import { QrScanner } from './qr-scanner/qr-scanner.tsx'
import { ReadAloud } from './read-aloud/read-aloud.tsx'
import { SignatureBlock } from './signature-block/signature-block.tsx'
import { Skeleton } from './skeleton/skeleton.tsx'
import { Sparkline } from './sparkline/sparkline.tsx'
import { StackedChart } from './stacked-chart/stacked-chart.tsx'
import { Stepper } from './stepper/stepper.tsx'
import { TableView } from './table-view/table-view.tsx'
import { TaskList } from './task-list/task-list.tsx'
import { Timeline } from './timeline/timeline.tsx'

it('what shows data is drawn on the server, without a style attribute (the policy allows none), with its words in it', () => {
  const noop = () => {}
  const points = [
    { key: '1', label: 'Tháng 10', value: 5, text: '5 hồ sơ' },
    { key: '2', label: 'Tháng 11', value: 9, text: '9 hồ sơ' },
  ]
  const columns = { label: 'Tháng', value: 'Hồ sơ' }
  const html = renderToString(
    <>
      <Breadcrumb items={[{ href: '/', label: 'Trang chủ' }]} />
      <Stepper current="a" steps={[{ id: 'a', title: 'Người nộp' }]} />
      <TaskList label="Hồ sơ" tasks={[{ id: 'a', title: 'Giấy tờ', state: 'todo' }]} />
      <Timeline items={[{ id: 'a', title: 'Tiếp nhận', state: 'current', overdue: true }]} />
      <KeyFigures items={[{ label: 'Quá hạn', value: '17' }]} />
      <FilterBar>{null}</FilterBar>
      <ListDetail items={[{ id: 'a', href: '/a', title: 'H29' }]} listHref="/" />
      <PersonName name="Nguyễn Minh Khang" />
      <Skeleton shape="rows" />
      <Pagination page={1} pageCount={3} hrefOf={(page) => `?page=${page}`} />
      <TableView caption="Bảng" columns={[{ key: 'a', title: 'A', render: (row: string) => row, value: (row: string) => row }]} rows={['x']} rowKey={(row) => row} fileName="bang" />
      <LineChart title="Đường" points={points} columns={columns} />
      <BarChart title="Cột" points={points} columns={columns} />
      <StackedChart title="Chồng" series={[{ key: 'a', label: 'A', points }]} totalText={String} columns={{ label: 'Tháng', total: 'Tất cả' }} />
      <Gauge title="Đồng hồ" value={5} max={9} text="5" zones={[{ to: 9, label: 'Đạt', text: 'đến 9', tone: 'good' }]} columns={{ zone: 'Mức', bounds: 'Khi' }} />
      <Sparkline values={[1, 2]} label="tăng" />
      <CommuneMap title="Bản đồ" values={[{ key: '01840', label: 'Đức Xuân', value: 3, text: '3' }]} columns={columns} />
      <MapPanel label="Trạm" places={[{ id: 'a', name: 'Trạm y tế', lat: 22, lon: 105.8 }]} />
      <PdfViewer src="/a.pdf" title="Quyết định" fileName="a.pdf" />
      <QrScanner label="Thẻ" onCode={noop} />
      <SignatureBlock state="valid" signer="Lê Văn Bình" signedAt={null} certificate="5404" issuer="CA" />
      <ReadAloud text="Một câu." />
      <CopyButton what="mã" text="1" />
    </>,
  )
  for (const words of ['Trang 3', '9 hồ sơ', 'Đức Xuân', 'Trạm y tế', 'Tải về', 'Lê Văn Bình', 'Quá hạn']) expect(html).toContain(words)
  expect(html).not.toContain('style="')
})
