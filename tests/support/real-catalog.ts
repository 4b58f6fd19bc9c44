import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";

export const realCatalog = catalogOrThrow(parseRecords(records));
