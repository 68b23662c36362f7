import type { ReactNode } from 'react';
export interface Column<Row> {
    key: string;
    title: string;
    render: (row: Row) => ReactNode;
    /** `end` for numbers. @default 'start' */
    align?: 'start' | 'end' | 'center';
    /** The cell that names its row: one column has it. */
    isRowHeader?: boolean;
}
export interface DataTableProps<Row> {
    /** What the table shows; its name for screen readers. */
    caption: string;
    /** Shows the caption above the table. */
    showsCaption?: boolean;
    columns: readonly Column<Row>[];
    rows: readonly Row[];
    rowKey: (row: Row) => string;
    /** In place of the table when there are no rows. */
    empty?: ReactNode;
    /** Stays a table on a phone and scrolls sideways in itself: for few narrow columns or for comparing. */
    keepsTable?: boolean;
}
/** Rows to compare. On a phone each row is a card with its terms beside the values. */
export declare function DataTable<Row>({ caption, showsCaption, columns, rows, rowKey, empty, keepsTable }: DataTableProps<Row>): import("react").JSX.Element;
