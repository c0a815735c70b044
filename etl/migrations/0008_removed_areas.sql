-- A drawn area that was removed leaves its code and when it was, so that its links can say so.
alter table radier.area add column removed_at timestamptz;
