import { X } from "lucide-react";
import { EditLink } from "@/components/session/edit-link";
import type { Edit } from "@/lib/request";

interface TakeBackProps {
  readonly edit: Edit;
  readonly label: string;
}

/** The cross at the end of a chip, which takes back what the chip says. */
export function TakeBack({ edit, label }: TakeBackProps) {
  return (
    <EditLink
      edit={edit}
      label={label}
      className="no-print -mr-1.5 grid size-6 place-items-center rounded-full hover:bg-ink hover:text-paper"
    >
      <X aria-hidden="true" size={13} strokeWidth={2.5} />
    </EditLink>
  );
}
