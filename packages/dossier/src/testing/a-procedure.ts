const text = (vi: string, en: string) => ({ vi, en })

/**
 * A whole document, for tests and stories: the exchange of a driving licence, with a condition, a group, a computed value and a fee
 * by number, so that each part of the format is in it. Figures are model data.
 */
export function aProcedureDocument() {
  return {
    code: '3.000347',
    version: 1,
    effectiveFrom: '2026-01-01',
    sector: 'transport',
    name: text('Đổi giấy phép lái xe', 'Exchange a driving licence'),
    purpose: text('Đổi giấy phép lái xe hỏng, sắp hết hạn hoặc của nước ngoài', 'For a licence that is worn, about to expire, or foreign'),
    synonyms: ['bằng lái', 'gia hạn bằng'],
    legalBasis: [{ title: 'Thông tư 12/2025/TT-BCA' }],
    applicants: ['self', 'authorised'],
    level: 2,
    service: { kind: 'whole' },
    methods: ['online', 'counter'],
    limit: { halfDays: 10 },
    fees: [
      { id: 'card', name: text('Lệ phí cấp giấy phép lái xe', 'Licence card'), amountDong: { online: '115000', counter: '135000' } },
      { id: 'copies', name: text('Bản sao', 'Copies'), amountDong: { online: '8000', counter: '8000' }, times: 'copies' },
      { id: 'translation', name: text('Dịch thuật', 'Translation'), amountDong: { online: '50000', counter: '50000' }, when: { question: 'origin', is: 'foreign' } },
    ],
    papers: [
      { id: 'health-certificate', name: text('Giấy khám sức khỏe', 'Health certificate'), copies: 1, register: 'health.certificate', when: { not: { question: 'classes', includes: 'A1' } } },
      { id: 'passport', name: text('Hộ chiếu', 'Passport'), copies: 1, when: { question: 'origin', is: 'foreign' } },
    ],
    form: {
      schema: {
        type: 'object',
        properties: {
          origin: { type: 'string', enum: ['vietnam', 'foreign'] },
          country: { type: 'string', minLength: 2, maxLength: 60 },
          classes: { type: 'array', items: { type: 'string', enum: ['A1', 'B', 'C'] }, minItems: 1, uniqueItems: true },
          copies: { type: 'integer', minimum: 0, maximum: 10 },
          vehicles: {
            type: 'array',
            maxItems: 3,
            items: {
              type: 'object',
              properties: { plate: { type: 'string', pattern: '^\\d{2}[A-Z]' }, kind: { type: 'string', enum: ['car', 'truck'] }, tonnes: { type: 'number', exclusiveMinimum: 0 } },
              required: ['plate', 'kind', 'tonnes'],
            },
          },
          vehicleCount: { type: 'integer' },
        },
        required: ['origin', 'country', 'classes'],
      },
      pages: [
        {
          id: 'origin',
          title: text('Giấy phép do nước nào cấp?', 'Which country issued the licence?'),
          questions: [
            { id: 'origin', label: text('Nơi cấp', 'Issued in'), widget: 'choice', options: [{ value: 'vietnam', label: text('Việt Nam', 'Viet Nam') }, { value: 'foreign', label: text('Nước ngoài', 'Another country') }] },
            { id: 'country', label: text('Tên nước', 'Country'), widget: 'text', when: { question: 'origin', is: 'foreign' } },
          ],
        },
        {
          id: 'classes',
          title: text('Đổi hạng nào?', 'Which classes?'),
          questions: [
            { id: 'classes', label: text('Hạng', 'Classes'), widget: 'choices', options: ['A1', 'B', 'C'].map((value) => ({ value, label: text(value, value) })), source: 'transport.licence-classes' },
            { id: 'copies', label: text('Số bản sao', 'Copies wanted'), widget: 'number' },
          ],
        },
        {
          id: 'vehicles',
          title: text('Xe đang lái', 'Vehicles driven'),
          when: { question: 'classes', includes: 'C' },
          questions: [
            {
              id: 'vehicles',
              label: text('Xe', 'Vehicles'),
              widget: 'group',
              questions: [
                { id: 'plate', label: text('Biển số', 'Plate'), widget: 'plate' },
                { id: 'kind', label: text('Loại xe', 'Kind'), widget: 'choice', options: [{ value: 'car', label: text('Xe con', 'Car') }, { value: 'truck', label: text('Xe tải', 'Truck') }] },
                { id: 'tonnes', label: text('Tải trọng (tấn)', 'Tonnes'), widget: 'number', when: { question: 'kind', is: 'truck' } },
              ],
            },
            { id: 'vehicleCount', label: text('Số xe', 'How many'), widget: 'computed', computed: { countOf: 'vehicles' } },
          ],
        },
      ],
    },
    workflow: {
      reception: { agency: 'one-stop', role: 'reception' },
      stages: [
        [
          { id: 'check', name: text('Đối chiếu sổ gốc', 'Compare with the register'), agency: 'traffic-police', role: 'officer', limit: { halfDays: 4 } },
          { id: 'health', name: text('Xác nhận sức khỏe', 'Confirm the health certificate'), agency: 'health-department', role: 'officer', limit: { halfDays: 4 } },
        ],
        [{ id: 'print', name: text('In thẻ', 'Print the card'), agency: 'traffic-police', role: 'officer', limit: { halfDays: 2 } }],
      ],
      approval: { agency: 'traffic-police', role: 'leader' },
    },
    result: { name: text('Giấy phép lái xe', 'Driving licence') },
    isModelData: true,
  }
}
