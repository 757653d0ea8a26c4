leftOver = 'not an output'
return [doubled: (seats ?: 1) * 2, leftOver: leftOver]
