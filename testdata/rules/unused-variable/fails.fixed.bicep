//  ^^^^^^ ARM5002 "Nothing uses variable 'unused'. Remove it."
