import type {Cell, Column, ColumnType} from "./definition.js";
import type {Found} from "./spanColumns.js";

type Known = Partial<Pick<Column<never>, "unit" | "values" | "required">>;

/** Columns that are named as the field of the record whose value they give. */
export function fieldsOf<Item>(): <Name extends NamesOfCells<Item>>(
  name: Name,
  type: ColumnType,
  description: string,
  known?: Known
) => Column<Found<Item>> {
  return (name, type, description, known = {}) => ({
    name,
    type,
    description,
    ...known,
    of: ({item}) => item[name] as Cell
  });
}

/** The fields of a record that fit a cell of a table. */
type NamesOfCells<Item> = {[Name in keyof Item]: Item[Name] extends Cell ? Name : never}[keyof Item] & string;
