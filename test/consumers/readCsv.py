"""Reads facts.csv with the defaults of pandas, Polars and DuckDB: pip install pandas polars duckdb, then
python test/consumers/readCsv.py dist/facts.csv"""

import sys

import duckdb
import pandas
import polars

path = sys.argv[1]
FLAGS = ["lower_included", "upper_included", "is_inferred", "is_complete"]
NUMBERS = ["quote_start", "quote_end", "printed_value", "lower_bound", "upper_bound", "per_value"]

in_pandas = pandas.read_csv(path)
in_polars = polars.read_csv(path)
in_duckdb = duckdb.sql(f"select * from '{path}'").df()

rows = {len(in_pandas), in_polars.height, len(in_duckdb)}
assert len(rows) == 1, f"the readers disagree on the number of rows: {rows}"

for column in NUMBERS:
    assert pandas.api.types.is_numeric_dtype(in_pandas[column]), f"pandas reads {column} as {in_pandas[column].dtype}"
    assert in_polars[column].dtype.is_numeric(), f"Polars reads {column} as {in_polars[column].dtype}"
    assert pandas.api.types.is_numeric_dtype(in_duckdb[column]), f"DuckDB reads {column} as {in_duckdb[column].dtype}"

for column in FLAGS:
    in_each = {
        "pandas": set(in_pandas[column].dropna()),
        "Polars": set(in_polars[column].drop_nulls()),
        "DuckDB": set(in_duckdb[column].dropna()),
    }
    for reader, values in in_each.items():
        assert values <= {True, False}, f"{reader} reads {column} as {values}"

for column in ["printed_value", "lower_bound", "upper_bound"]:
    sums = {in_pandas[column].sum(), in_polars[column].sum(), in_duckdb[column].sum()}
    assert len(sums) == 1, f"the readers disagree on {column}: {sums}"

print(f"pandas {pandas.__version__}, Polars {polars.__version__} and DuckDB {duckdb.__version__} read {rows.pop()} rows alike.")
