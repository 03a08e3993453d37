"""Runs exported SQL in one engine over one table of patients, and says in JSON what came of it.

    engines.py ENGINE FOLDER

FOLDER has patients.csv (empty is NULL), columns.json (names and types), patients.sql, pathway.sql, ours.txt (what the walk says,
sorted) and mutants/*.sql. Whatever is started here is stopped here.
"""

import contextlib
import csv
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

ENGINE, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
PARQUET = FOLDER / "patients.parquet"


def typed_table():
    """The table as Parquet, once for all engines that read it."""
    if PARQUET.exists():
        return
    import pyarrow as pa
    import pyarrow.csv as reader
    import pyarrow.parquet as parquet

    types = {"TEXT": pa.string(), "INTEGER": pa.int32(), "BOOLEAN": pa.bool_()}
    columns = {
        name: pa.decimal128(18, int(of[8:])) if of.startswith("DECIMAL") else types[of]
        for name, of in json.loads((FOLDER / "columns.json").read_text())
    }
    convert = reader.ConvertOptions(column_types=columns, strings_can_be_null=True, null_values=[""])
    parquet.write_table(reader.read_csv(FOLDER / "patients.csv", convert_options=convert), PARQUET, row_group_size=100_000)


def lines(rows):
    """Sorted lines of text, NULL as nothing."""
    return sorted("\t".join("" if part is None else part for part in row) for row in rows)


def arrow_lines(table):
    return lines(zip(*(table.column(at).to_pylist() for at in range(4))))


@contextlib.contextmanager
def duckdb_engine():
    import duckdb

    with duckdb.connect() as database:
        database.execute(f"CREATE TABLE patients AS SELECT * FROM read_parquet('{PARQUET}')")
        yield duckdb.__version__, lambda sql: lines(database.execute(sql).fetchall())


@contextlib.contextmanager
def datafusion_engine():
    import datafusion

    context = datafusion.SessionContext()
    context.register_parquet("patients", str(PARQUET))
    import pyarrow as pa

    yield datafusion.__version__, lambda sql: arrow_lines(pa.Table.from_batches(context.sql(sql).collect()))


@contextlib.contextmanager
def sqlite_engine():
    import sqlite3

    types = dict(json.loads((FOLDER / "columns.json").read_text()))
    truths = [of == "BOOLEAN" for of in types.values()]
    values = {"": None, "true": 1, "false": 0}

    def cells(row):
        return [values.get(cell, cell) if truth or cell == "" else cell for cell, truth in zip(row, truths)]

    database = sqlite3.connect(":memory:")
    database.executescript((FOLDER / "patients.sql").read_text())
    with open(FOLDER / "patients.csv", newline="") as table:
        rows = csv.reader(table)
        next(rows)
        database.executemany(f"INSERT INTO patients VALUES ({', '.join('?' * len(types))})", map(cells, rows))
    yield sqlite3.sqlite_version, lambda sql: lines(database.execute(sql))
    database.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def postgresql_engine():
    programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    home = pathlib.Path(tempfile.mkdtemp(prefix="neighbour-"))
    owner = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    if owner:
        shutil.chown(home, "postgres")
    run = lambda *words: subprocess.run([*owner, *words], check=True, cwd=home, stdout=subprocess.DEVNULL)
    run(programs / "initdb", "-D", home / "data", "-A", "trust", "--encoding=UTF8", "--locale=C")
    options = f"-c listen_addresses= -c unix_socket_directories={home} -c fsync=off -c jit=off"
    run(programs / "pg_ctl", "-D", home / "data", "-w", "-l", home / "log", "-o", options, "start")
    try:
        psql = [*owner, programs / "psql", "-h", home, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qAt"]

        def ask(sql, feed=None):
            words = [*psql, "-F", "\t"]
            ran = subprocess.run(words, input=sql, text=True, cwd=home, capture_output=True)
            if ran.returncode:
                raise RuntimeError(ran.stderr[:500])
            return ran.stdout

        ask((FOLDER / "patients.sql").read_text())
        with open(FOLDER / "patients.csv") as table:
            copy = [*psql, "-c", "COPY patients FROM STDIN (FORMAT csv, HEADER)"]
            subprocess.run(copy, stdin=table, check=True, cwd=home)
        version = ask("SHOW server_version").split()[0]
        yield version, lambda sql: sorted(ask(sql).splitlines())
    finally:
        run(programs / "pg_ctl", "-D", home / "data", "-m", "immediate", "stop")
        shutil.rmtree(home)


@contextlib.contextmanager
def spark_engine(master):
    import pyarrow.parquet as parquet
    import pyspark
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master(master)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "3g")
        .config("spark.executor.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    session.read.parquet(str(PARQUET)).createOrReplaceTempView("patients")

    def ask(sql):
        out = tempfile.mkdtemp(prefix="neighbour-")
        session.sql(sql).write.mode("overwrite").parquet(out)
        table = parquet.read_table(out)
        shutil.rmtree(out)
        return arrow_lines(table)

    yield pyspark.__version__, ask
    session.stop()


@contextlib.contextmanager
def spark_cluster():
    import pyspark

    home = pathlib.Path(pyspark.__file__).parent
    deploy, port = "org.apache.spark.deploy", free_port()
    address = f"spark://127.0.0.1:{port}"
    environment = {**os.environ, "SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1"}
    work = tempfile.mkdtemp(prefix="neighbour-")

    def start(*words):
        command = [str(home / "bin" / "spark-class"), *words, "--host", "127.0.0.1", "--webui-port", str(free_port())]
        return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    started = [start(f"{deploy}.master.Master", "--port", str(port))]
    try:
        wait_for(port)
        worker = [f"{deploy}.worker.Worker", "--cores", "1", "--memory", "2g", "--work-dir", work, address]
        started += [start(*worker), start(*worker)]
        with spark_engine(address) as engine:
            yield engine
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(30)
        shutil.rmtree(work, ignore_errors=True)


def wait_for(port):
    for _ in range(300):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.2)
    raise RuntimeError("the master does not answer")


ENGINES = {
    "DuckDB": duckdb_engine,
    "DataFusion": datafusion_engine,
    "SQLite": sqlite_engine,
    "PostgreSQL": postgresql_engine,
    "Spark local[2]": lambda: spark_engine("local[2]"),
    "Spark, master and two workers": spark_cluster,
}


def main():
    started = time.monotonic()
    typed_table()
    ours = (FOLDER / "ours.txt").read_text().splitlines()
    with ENGINES[ENGINE]() as (version, ask):
        loaded = time.monotonic()
        theirs = ask((FOLDER / "pathway.sql").read_text())
        asked = time.monotonic()
        different = len(set(ours) ^ set(theirs)) + abs(len(ours) - len(theirs))
        mutants = sorted((FOLDER / "mutants").glob("*.sql"))
        if ENGINE.startswith("Spark"):
            mutants = mutants[:2]
        caught = sum(ask(mutant.read_text()) != theirs for mutant in mutants)
        print(json.dumps({
            "engine": ENGINE, "version": version, "patients": len(theirs), "differences": different,
            "hash": hashlib.sha256("\n".join(theirs).encode()).hexdigest(),
            "mutants": len(mutants), "caught": caught,
            "load": round(loaded - started, 1), "query": round(asked - loaded, 1),
        }))


main()
