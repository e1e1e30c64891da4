# Drive Smolny from R, and read its tables. smolny() needs the package jsonlite (Debian: r-cran-jsonlite); read_smolny() needs base R.

# Answers requests: a list of lists, each with a method and its params. One process of the program answers all, in order.
# program: how it is started; by default $SMOLNY, or the launcher in the current folder.
smolny <- function(requests, program = Sys.getenv("SMOLNY", "./smolny")) {
  number <- seq_along(requests)
  lines <- vapply(number, function(i) {
    as.character(jsonlite::toJSON(c(list(id = i), requests[[i]]), auto_unbox = TRUE, digits = NA, null = "null"))
  }, "")
  words <- scan(text = program, what = "", quiet = TRUE)
  answers <- system2(words[1], c(shQuote(words[-1]), "serve"), input = lines, stdout = TRUE)
  if (length(answers) != length(requests)) stop("the program ended early")
  lapply(answers, function(line) {
    answer <- jsonlite::fromJSON(line)
    if (!is.null(answer$error)) stop(answer$error$message, call. = FALSE)
    answer$result
  })
}

# Many runs: one for each of the points, a list of lists that hold the params in which a run differs from the others.
smolny_runs <- function(scenario, points, ...) {
  smolny(lapply(points, function(point) list(method = "run", params = c(list(scenario = scenario, ...), point))))
}

# Every table of a folder of results, with base R alone: a list of data frames whose columns have the types of columns.csv.
# Whole numbers that R's integers cannot hold, such as large seeds, become doubles.
read_smolny <- function(folder) {
  columns <- read.csv(file.path(folder, "columns.csv"), colClasses = "character", na.strings = character())
  tables <- lapply(unique(columns$table), function(table) {
    types <- with(columns[columns$table == table, ], setNames(type, column))
    cells <- read.csv(file.path(folder, paste0(table, ".csv")), colClasses = "character", na.strings = "")
    stopifnot(identical(names(cells), names(types)))
    cells[] <- Map(function(cell, type) switch(type,
      integer = { x <- as.numeric(cell); if (all(abs(x) < 2^31, na.rm = TRUE)) as.integer(x) else x },
      number = as.numeric(cell),
      date = as.Date(cell),
      cell), cells, types)
    cells
  })
  setNames(tables, unique(columns$table))
}
